package org.rareearthatlas.geo;

import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;

/// Walks the points, lines and polygons a geometry is made of.
final class Parts {

    private Parts() {}

    /// Hands over every non-empty elementary part, at any depth of nesting.
    static void forEach(Geometry geometry, Consumer<Geometry> action) {
        if (!(geometry instanceof GeometryCollection)) {
            if (!geometry.isEmpty()) {
                action.accept(geometry);
            }
            return;
        }
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            forEach(geometry.getGeometryN(i), action);
        }
    }
}
