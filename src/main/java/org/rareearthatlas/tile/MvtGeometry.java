package org.rareearthatlas.tile;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Writes a geometry as drawing commands with a cursor (Mapbox Vector Tile 2.1, clause 4.3). Outer rings run clockwise
/// on the screen, holes the other way (4.3.4.4).
final class MvtGeometry {

    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final WireBuffer out;
    private int x;
    private int y;

    MvtGeometry(WireBuffer out) {
        this.out = out;
    }

    /// @param units lines or polygons of whole numbers, y downwards; valid
    void write(Geometry units) {
        switch (units) {
            case GeometryCollection many -> {
                for (int i = 0; i < many.getNumGeometries(); i++) {
                    write(many.getGeometryN(i));
                }
            }
            case LineString line -> path(line.getCoordinateSequence(), line.getNumPoints(), false);
            case Polygon polygon -> polygon(polygon);
            default -> throw new IllegalArgumentException("A tile cannot hold a " + units.getGeometryType());
        }
    }

    private void polygon(Polygon polygon) {
        ring(polygon.getExteriorRing().getCoordinateSequence(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i).getCoordinateSequence(), false);
        }
    }

    /// With y downwards, the surveyor's formula gives a positive area for what runs clockwise on the screen; JTS's
    /// formula has the other sign.
    private void ring(CoordinateSequence ring, boolean outer) {
        boolean clockwiseOnScreen = Area.ofRingSigned(ring) < 0;
        path(ring, ring.size() - 1, clockwiseOnScreen != outer);
        command(CLOSE_PATH, 1);
    }

    private void path(CoordinateSequence vertices, int count, boolean backwards) {
        int last = vertices.size() - 1;
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                command(MOVE_TO, 1);
            } else if (i == 1) {
                command(LINE_TO, count - 1);
            }
            int at = backwards ? last - i : i;
            step((int) vertices.getX(at), (int) vertices.getY(at));
        }
    }

    private void step(int toX, int toY) {
        out.zigzag(toX - x);
        out.zigzag(toY - y);
        x = toX;
        y = toY;
    }

    private void command(int id, int count) {
        out.varint(id | (long) count << 3);
    }
}
