package org.rareearthatlas.print;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.BboxWgs84;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.geo.ProjectedBbox;

/// The part of the plane that stands in the frame of a map.
///
/// @param framePt on the sheet
/// @param boxM of the same proportions as the frame
record View(MapProjection projection, Rectangle2D framePt, ProjectedBbox boxM) {

    private static final double ROOM = 1.24;
    private static final double SMALLEST_M = 500_000;

    static View of(MapSheet sheet, Rectangle2D framePt) {
        Envelope wanted = wanted(sheet);
        double perPoint = Math.max(wanted.getWidth() / framePt.getWidth(), wanted.getHeight() / framePt.getHeight());
        double halfWidth = perPoint * framePt.getWidth() / 2;
        double halfHeight = perPoint * framePt.getHeight() / 2;
        Coordinate centre = wanted.centre();
        return new View(
                sheet.projection(),
                framePt,
                new ProjectedBbox(
                        centre.x - halfWidth, centre.y - halfHeight, centre.x + halfWidth, centre.y + halfHeight));
    }

    private static Envelope wanted(MapSheet sheet) {
        Geometry focus = sheet.focusWgs84();
        Geometry projected =
                focus == null ? null : MapProjector.of(sheet.projection()).project(focus);
        if (projected == null || projected.isEmpty()) {
            return sheet.projection().home().toEnvelope();
        }
        Envelope box = projected.getEnvelopeInternal();
        double smallest = SMALLEST_M * enlargement(sheet.projection(), box.centre());
        Envelope wide = new Envelope(box);
        wide.expandBy(
                Math.max(box.getWidth() * (ROOM - 1), smallest - box.getWidth()) / 2,
                Math.max(box.getHeight() * (ROOM - 1), smallest - box.getHeight()) / 2);
        return wide;
    }

    private static double enlargement(MapProjection projection, Coordinate at) {
        MapProjector projector = MapProjector.of(projection);
        return projector.unproject(at.x, at.y).flatMap(projector::scaleAt).orElse(1.0);
    }

    /// Metres of the map in a point of the sheet.
    double mPerPt() {
        return (boxM.maxXM() - boxM.minXM()) / framePt.getWidth();
    }

    Point2D toPt(double xM, double yM) {
        return new Point2D.Double(
                framePt.getX() + (xM - boxM.minXM()) / mPerPt(), framePt.getY() + (boxM.maxYM() - yM) / mPerPt());
    }

    /// What of the world may stand in the frame, in boxes that do not cross 180°; empty for nothing.
    List<Envelope> boxesWgs84() {
        return MapProjector.of(projection)
                .findBboxWgs84(boxM)
                .map(BboxWgs84::split)
                .orElse(List.of());
    }

    private Optional<LonLat> place(double aside, double up) {
        double xM = (boxM.minXM() + boxM.maxXM()) / 2 + aside * mPerPt();
        double yM = (boxM.minYM() + boxM.maxYM()) / 2 + up * mPerPt();
        return MapProjector.of(projection).unproject(xM, yM);
    }

    /// True metres in a point of the sheet, from left to right in the middle of the map; absent where it shows nothing.
    Optional<Double> findTrueMPerPt() {
        double reach = 20;
        return place(-reach, 0)
                .flatMap(left -> place(reach, 0).map(right -> Geodesic.distanceM(left, right) / (2 * reach)));
    }

    /// Where north lies in the middle of the map, in degrees clockwise from up; absent at a pole or beside the map.
    Optional<Double> findNorthDeg() {
        return place(0, 0).filter(centre -> Math.abs(centre.latDeg()) < 89).flatMap(centre -> {
            MapProjector projector = MapProjector.of(projection);
            LonLat north = new LonLat(centre.lonDeg(), centre.latDeg() + 0.1);
            return projector
                    .project(centre)
                    .flatMap(from -> projector
                            .project(north)
                            .map(to -> Math.toDegrees(Math.atan2(to.x - from.x, to.y - from.y))));
        });
    }
}
