package org.rareearthatlas.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Leaves vertices out of lines and polygons.
final class VertexSelection {

    private static final int SMALLEST_RING = 4;

    private VertexSelection() {}

    /// The geometry made of the vertices that pass. Lines keep their ends; rings of fewer than three vertices are left
    /// out, and their holes with them.
    static Geometry keep(Geometry geometry, Predicate<Coordinate> test) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            switch (part) {
                case Polygon polygon -> addPolygon(polygon, test, parts);
                case LineString line -> parts.add(line.getFactory().createLineString(selected(line, test)));
                default -> parts.add(part);
            }
        }
        return geometry.getFactory().buildGeometry(parts);
    }

    private static void addPolygon(Polygon polygon, Predicate<Coordinate> test, List<Geometry> parts) {
        GeometryFactory factory = polygon.getFactory();
        Coordinate[] shell = ring(polygon.getExteriorRing(), test);
        if (shell.length < SMALLEST_RING) {
            return;
        }
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            Coordinate[] hole = ring(polygon.getInteriorRingN(i), test);
            if (hole.length >= SMALLEST_RING) {
                holes.add(factory.createLinearRing(hole));
            }
        }
        parts.add(factory.createPolygon(factory.createLinearRing(shell), holes.toArray(LinearRing[]::new)));
    }

    /// A ring begins where its first kept vertex is.
    private static Coordinate[] ring(LinearRing ring, Predicate<Coordinate> test) {
        List<Coordinate> kept = new ArrayList<>();
        Coordinate[] vertices = ring.getCoordinates();
        for (int i = 0; i < vertices.length - 1; i++) {
            if (test.test(vertices[i])) {
                kept.add(vertices[i]);
            }
        }
        if (!kept.isEmpty()) {
            kept.add(kept.getFirst());
        }
        return kept.toArray(Coordinate[]::new);
    }

    private static Coordinate[] selected(LineString line, Predicate<Coordinate> test) {
        List<Coordinate> kept = new ArrayList<>();
        Coordinate[] vertices = line.getCoordinates();
        for (int i = 0; i < vertices.length; i++) {
            if (i == 0 || i == vertices.length - 1 || test.test(vertices[i])) {
                kept.add(vertices[i]);
            }
        }
        return kept.toArray(Coordinate[]::new);
    }
}
