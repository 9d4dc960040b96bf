package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Finds the area in degrees that a box of the map shows. Where the whole edge of the box lies on the map, the area is
/// what that edge encloses; a box that reaches beyond the map's edge is taken apart into cells.
final class BoxArea {

    private static final int STEPS = 32;
    private static final int CELLS = 16;

    private final MapProjection projection;
    private final ToDegrees toDegrees;

    BoxArea(MapProjection projection) {
        this.projection = projection;
        this.toDegrees = ToDegrees.of(projection);
    }

    /// Split at 180°; empty when the map shows nothing there.
    Geometry find(ProjectedBbox box) {
        Envelope shown = box.toEnvelope().intersection(projection.extent().toEnvelope());
        if (shown.isNull() || shown.getWidth() == 0 || shown.getHeight() == 0) {
            return Wgs84.FACTORY.createPolygon();
        }
        return enclosed(shown, STEPS).orElseGet(() -> joined(shown));
    }

    private Optional<Geometry> enclosed(Envelope box, int steps) {
        List<Coordinate> ring = new ArrayList<>();
        double[][] corners = {
            {box.getMinX(), box.getMinY()},
            {box.getMaxX(), box.getMinY()},
            {box.getMaxX(), box.getMaxY()},
            {box.getMinX(), box.getMaxY()}
        };
        for (int side = 0; side < corners.length; side++) {
            double[] from = corners[side];
            double[] to = corners[(side + 1) % corners.length];
            for (int step = 0; step < steps; step++) {
                double part = (double) step / steps;
                Optional<LonLat> place =
                        toDegrees.find(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                ring.add(new Coordinate(place.get().lonDeg(), place.get().latDeg()));
            }
        }
        ring.add(ring.getFirst().copy());
        return Optional.of(Antimeridian.splitDrawn(Wgs84.FACTORY.createPolygon(ring.toArray(Coordinate[]::new))));
    }

    private Geometry joined(Envelope box) {
        List<Geometry> cells = new ArrayList<>();
        double widthM = box.getWidth() / CELLS;
        double heightM = box.getHeight() / CELLS;
        for (int col = 0; col < CELLS; col++) {
            for (int row = 0; row < CELLS; row++) {
                double leftM = box.getMinX() + col * widthM;
                double bottomM = box.getMinY() + row * heightM;
                Envelope cell = new Envelope(leftM, leftM + widthM, bottomM, bottomM + heightM);
                enclosed(cell, 2).ifPresentOrElse(cells::add, () -> addAround(cell, cells));
            }
        }
        return cells.isEmpty() ? Wgs84.FACTORY.createPolygon() : OverlayNGRobust.union(cells);
    }

    /// A cell at the map's edge: rather too large than too small.
    private void addAround(Envelope cell, List<Geometry> cells) {
        new BoxUnprojector(projection)
                .find(ProjectedBbox.of(cell))
                .ifPresent(around -> around.split().forEach(part -> cells.add(Wgs84.FACTORY.toGeometry(part))));
    }
}
