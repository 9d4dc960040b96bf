package org.rareearthatlas.print;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;

/// Makes shapes on the sheet of projected geometries: cut a little outside the frame, without vertices that nobody
/// could
/// see.
final class MapShapes {

    private static final double BESIDE_PT = 12;
    private static final double CLOSEST_PT = 0.35;

    private final View view;
    private final Envelope around;
    private final RingClipper clipper;
    private final LineLimiter limiter;

    MapShapes(View view) {
        this.view = view;
        around = view.boxM().toEnvelope();
        around.expandBy(BESIDE_PT * view.mPerPt());
        clipper = new RingClipper(around);
        limiter = new LineLimiter(around);
    }

    /// Lines and rings; points have no shape.
    Path2D of(Geometry projected) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < projected.getNumGeometries(); i++) {
            Geometry part = projected.getGeometryN(i);
            if (!around.intersects(part.getEnvelopeInternal())) {
                continue;
            }
            if (part instanceof Polygon polygon) {
                polygon(path, polygon);
            } else if (part instanceof LineString line) {
                limiter.limit(line.getCoordinates()).forEach(section -> append(path, section, false));
            } else if (part.getNumGeometries() > 1) {
                path.append(of(part), false);
            }
        }
        return path;
    }

    /// Whether something of a shape made here is seen.
    boolean isSeen(Path2D shape) {
        Point2D middle =
                new Point2D.Double(view.framePt().getCenterX(), view.framePt().getCenterY());
        if (shape.contains(middle)) {
            return true;
        }
        double[] at = new double[6];
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            if (parts.currentSegment(at) != PathIterator.SEG_CLOSE
                    && view.framePt().contains(at[0], at[1])) {
                return true;
            }
        }
        return false;
    }

    private void polygon(Path2D path, Polygon polygon) {
        ring(path, polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(path, polygon.getInteriorRingN(i));
        }
    }

    private void ring(Path2D path, LinearRing ring) {
        Coordinate[] vertices = around.contains(ring.getEnvelopeInternal())
                ? ring.getCoordinates()
                : clipper.clip(ring.getCoordinates());
        append(path, vertices, true);
    }

    private void append(Path2D path, Coordinate[] vertices, boolean closed) {
        if (vertices.length < 2) {
            return;
        }
        Point2D last = view.toPt(vertices[0].x, vertices[0].y);
        path.moveTo(last.getX(), last.getY());
        for (int i = 1; i < vertices.length; i++) {
            Point2D next = view.toPt(vertices[i].x, vertices[i].y);
            boolean end = i == vertices.length - 1;
            if (next.distance(last) >= CLOSEST_PT || (end && !closed)) {
                path.lineTo(next.getX(), next.getY());
                last = next;
            }
        }
        if (closed) {
            path.closePath();
        }
    }
}
