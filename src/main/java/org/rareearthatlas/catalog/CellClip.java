package org.rareearthatlas.catalog;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Cuts what is drawn to one cell of the map.
final class CellClip {

    private CellClip() {}

    /// The part of a geometry inside the cell, of the geometry's own dimension: a neighbour that only touches the edge
    /// of the cell leaves no line behind. Empty when nothing is left.
    static Geometry clip(Geometry geometry, Envelope cell) {
        if (!geometry.getEnvelopeInternal().intersects(cell)) {
            return geometry.getFactory().createEmpty(geometry.getDimension());
        }
        Geometry valid = geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
        return ofDimension(geometry.getFactory().toGeometry(cell).intersection(valid), geometry.getDimension());
    }

    private static Geometry ofDimension(Geometry clipped, int dimension) {
        List<Geometry> parts = new ArrayList<>();
        collect(clipped, dimension, parts);
        if (parts.size() == clipped.getNumGeometries()) {
            return clipped;
        }
        return parts.isEmpty()
                ? clipped.getFactory().createEmpty(dimension)
                : clipped.getFactory().buildGeometry(parts);
    }

    private static void collect(Geometry geometry, int dimension, List<Geometry> parts) {
        if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                collect(geometry.getGeometryN(i), dimension, parts);
            }
        } else if (!geometry.isEmpty() && geometry.getDimension() == dimension) {
            parts.add(geometry);
        }
    }
}
