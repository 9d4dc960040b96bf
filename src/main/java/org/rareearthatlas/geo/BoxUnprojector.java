package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Finds the box in degrees that covers a box of the map, by unprojecting a grid laid over it. What could lie
/// between the grid's points is allowed for: the result is widened by the largest step between neighbouring
/// points.
final class BoxUnprojector {

    private static final int CELLS = 32;

    private final MapProjection projection;
    private final ToDegrees toDegrees;
    private final List<Double> lonsDeg = new ArrayList<>();
    private double minLatDeg = Double.POSITIVE_INFINITY;
    private double maxLatDeg = Double.NEGATIVE_INFINITY;
    private double lonStepDeg;
    private double latStepDeg;

    BoxUnprojector(MapProjection projection) {
        this.projection = projection;
        this.toDegrees = ToDegrees.of(projection);
    }

    Optional<BboxWgs84> find(ProjectedBbox box) {
        Envelope shown = box.toEnvelope().intersection(projection.extent().toEnvelope());
        if (shown.isNull()) {
            return Optional.empty();
        }
        // One cell more on every side, so that an edge of the world that only just enters the box is noticed.
        double cellWidthM = Math.max(shown.getWidth() / CELLS, 1);
        double cellHeightM = Math.max(shown.getHeight() / CELLS, 1);
        sample(shown.getMinX() - cellWidthM, shown.getMinY() - cellHeightM, cellWidthM, cellHeightM);
        if (lonsDeg.isEmpty()) {
            return Optional.empty();
        }
        shown.expandBy(cellWidthM, cellHeightM);
        includePoles(shown);
        return Optional.of(widened());
    }

    private void sample(double leftM, double bottomM, double cellWidthM, double cellHeightM) {
        @Nullable LonLat[] below = new @Nullable LonLat[CELLS + 3];
        for (int row = 0; row < CELLS + 3; row++) {
            LonLat left = null;
            for (int col = 0; col < CELLS + 3; col++) {
                LonLat here = toDegrees
                        .find(leftM + col * cellWidthM, bottomM + row * cellHeightM)
                        .orElse(null);
                if (here != null) {
                    include(here);
                    compare(here, left);
                    compare(here, below[col]);
                }
                left = here;
                below[col] = here;
            }
        }
    }

    private void include(LonLat place) {
        lonsDeg.add(place.lonDeg());
        minLatDeg = Math.min(minLatDeg, place.latDeg());
        maxLatDeg = Math.max(maxLatDeg, place.latDeg());
    }

    private void compare(LonLat place, @Nullable LonLat neighbour) {
        if (neighbour != null) {
            double eastDeg = Wgs84.eastwardDeg(place.lonDeg(), neighbour.lonDeg());
            lonStepDeg = Math.max(lonStepDeg, Math.min(eastDeg, 360 - eastDeg));
            latStepDeg = Math.max(latStepDeg, Math.abs(place.latDeg() - neighbour.latDeg()));
        }
    }

    private void includePoles(Envelope shown) {
        for (double poleLatDeg : new double[] {-90, 90}) {
            Optional<Coordinate> pole = MapProjector.of(projection).project(new LonLat(0, poleLatDeg));
            if (pole.isPresent() && shown.contains(pole.get())) {
                minLatDeg = Math.min(minLatDeg, poleLatDeg);
                maxLatDeg = Math.max(maxLatDeg, poleLatDeg);
                lonStepDeg = 360;
            }
        }
    }

    private BboxWgs84 widened() {
        double south = Math.max(minLatDeg - latStepDeg, projection.domain().minLatDeg());
        double north = Math.min(maxLatDeg + latStepDeg, projection.domain().maxLatDeg());
        Collections.sort(lonsDeg);
        double west = lonsDeg.getFirst();
        double gapDeg = west + 360 - lonsDeg.getLast();
        for (int i = 1; i < lonsDeg.size(); i++) {
            if (lonsDeg.get(i) - lonsDeg.get(i - 1) > gapDeg) {
                gapDeg = lonsDeg.get(i) - lonsDeg.get(i - 1);
                west = lonsDeg.get(i);
            }
        }
        if (gapDeg <= 2 * lonStepDeg) {
            return new BboxWgs84(-180, south, 180, north);
        }
        double east = Wgs84.wrapLonDeg(west - gapDeg + lonStepDeg);
        return new BboxWgs84(Wgs84.wrapLonDeg(west - lonStepDeg), south, east == -180 ? 180 : east, north);
    }
}
