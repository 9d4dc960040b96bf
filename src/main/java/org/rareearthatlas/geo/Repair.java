package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Makes invalid geometries valid: vertices that are not numbers are dropped, crossing rings are untangled, what
/// has collapsed is left out.
final class Repair {

    private static final Coordinate[] NONE = {};

    private Repair() {}

    /// The geometry itself when it is valid, otherwise a repaired one, possibly empty.
    static Geometry repaired(Geometry geometry) {
        return geometry.isValid() ? geometry : GeometryFixer.fix(withFiniteVertices(geometry));
    }

    /// JTS's own fixer lets a first vertex that is not a number pass.
    private static Geometry withFiniteVertices(Geometry geometry) {
        return new GeometryEditor().edit(geometry, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] vertices, Geometry part) {
                return finite(vertices, part);
            }
        });
    }

    private static Coordinate[] finite(Coordinate[] vertices, Geometry part) {
        List<Coordinate> kept = new ArrayList<>();
        for (Coordinate vertex : vertices) {
            if (Double.isFinite(vertex.x) && Double.isFinite(vertex.y)) {
                kept.add(vertex);
            }
        }
        boolean ring = part instanceof LinearRing;
        if (ring && !kept.isEmpty() && !kept.getFirst().equals2D(kept.getLast())) {
            kept.add(kept.getFirst().copy());
        }
        int needed = ring ? 4 : part instanceof Point ? 1 : 2;
        return kept.size() < needed ? NONE : kept.toArray(Coordinate[]::new);
    }
}
