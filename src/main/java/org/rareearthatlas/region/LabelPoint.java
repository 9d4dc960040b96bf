package org.rareearthatlas.region;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/// Where a region's label stands.
final class LabelPoint {

    private static final double SIMPLIFY_DEG = 0.05;
    private static final double TOLERANCE_DEG = 0.1;

    private LabelPoint() {}

    /// The centre of the largest circle that fits into the largest part (by degrees, which is enough for a label).
    static Point of(Geometry polygons) {
        @SuppressWarnings("unchecked")
        List<Polygon> parts = PolygonExtracter.getPolygons(polygons);
        Polygon largest = parts.stream()
                .max(Comparator.comparingDouble(Geometry::getArea))
                .orElseThrow(() -> new IllegalArgumentException("A region needs at least one polygon"));
        Geometry simple = TopologyPreservingSimplifier.simplify(largest, SIMPLIFY_DEG);
        return MaximumInscribedCircle.getCenter(simple, TOLERANCE_DEG);
    }
}
