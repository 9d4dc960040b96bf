package org.rareearthatlas.ogc;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.ProjectedBbox;

/// Writes projected geometries as the data of SVG paths, in units of which the projection's first view is
/// 720 wide.
final class SvgPath {

    private static final double WIDTH = 720;

    private final ProjectedBbox home;
    private final double scale;

    SvgPath(MapProjection projection) {
        home = projection.home();
        scale = WIDTH / home.toEnvelope().getWidth();
    }

    /// The projection's first view.
    Envelope home() {
        return new Envelope(0, WIDTH, 0, home.toEnvelope().getHeight() * scale);
    }

    Envelope box(Geometry projected) {
        Envelope box = projected.getEnvelopeInternal();
        return new Envelope(x(box.getMinX()), x(box.getMaxX()), y(box.getMinY()), y(box.getMaxY()));
    }

    /// A line of no length: its round ends are the dot, as large at every zoom.
    String dot(Point point) {
        return "M%.1f %.1fh0".formatted(x(point.getX()), y(point.getY()));
    }

    /// All rings and lines but those that would be smaller than a pixel.
    String of(Geometry projected) {
        return of(projected, new Envelope(-1e9, 1e9, -1e9, 1e9));
    }

    /// As [#of], without what lies far outside the first view.
    String inView(Geometry projected) {
        Envelope around = home();
        around.expandBy(WIDTH / 2);
        return of(projected, around);
    }

    private String of(Geometry projected, Envelope view) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < projected.getNumGeometries(); i++) {
            if (projected.getGeometryN(i) instanceof Polygon polygon) {
                append(path, polygon.getExteriorRing(), view);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    append(path, polygon.getInteriorRingN(hole), view);
                }
            } else if (projected.getGeometryN(i) instanceof LineString line) {
                append(path, line, view);
            }
        }
        return path.toString();
    }

    /// Vertices closer than two units to the one before are left out.
    private void append(StringBuilder path, LineString line, Envelope view) {
        Envelope box = box(line);
        if (Math.max(box.getWidth(), box.getHeight()) < 2 || !view.intersects(box)) {
            return;
        }
        long lastX = Long.MIN_VALUE;
        long lastY = Long.MIN_VALUE;
        for (Coordinate vertex : line.getCoordinates()) {
            long x = Math.round(x(vertex.x));
            long y = Math.round(y(vertex.y));
            if (lastX == Long.MIN_VALUE) {
                path.append('M').append(x).append(' ').append(y);
            } else if (Math.abs(x - lastX) + Math.abs(y - lastY) >= 2) {
                path.append('l').append(x - lastX).append(' ').append(y - lastY);
            } else {
                continue;
            }
            lastX = x;
            lastY = y;
        }
    }

    private double x(double xM) {
        return (xM - home.toEnvelope().getMinX()) * scale;
    }

    private double y(double yM) {
        return (home.toEnvelope().getMaxY() - yM) * scale;
    }
}
