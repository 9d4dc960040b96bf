package org.rareearthatlas.catalog;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;

/// Projects every geometry of a feature. In the projections of the map, geometry is cut and bent as it has to be drawn;
/// in any other system each vertex is transformed by GeoTools.
final class FeatureProjector {

    private final SimpleFeatureType schema;
    private final UnaryOperator<Geometry> project;

    private FeatureProjector(SimpleFeatureType schema, UnaryOperator<Geometry> project) {
        this.schema = schema;
        this.project = project;
    }

    static FeatureProjector to(CoordinateReferenceSystem target, SimpleFeatureType schema) {
        SimpleFeatureType projected = SimpleFeatureTypeBuilder.retype(schema, target);
        for (MapProjection projection : MapProjection.values()) {
            if (projection.crs().equals(target)) {
                MapProjector projector = MapProjector.of(projection);
                return new FeatureProjector(projected, projector::project);
            }
        }
        return new FeatureProjector(projected, vertexByVertex(target));
    }

    SimpleFeatureType schema() {
        return schema;
    }

    /// The projected feature; none when nothing of its default geometry lies on the map.
    Stream<SimpleFeature> project(SimpleFeature feature) {
        Object[] values = feature.getAttributes().toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Geometry geometry) {
                values[i] = project.apply(geometry);
            }
        }
        SimpleFeature projected = SimpleFeatureBuilder.build(schema, values, feature.getID());
        boolean visible = projected.getDefaultGeometry() instanceof Geometry geometry && !geometry.isEmpty();
        return visible ? Stream.of(projected) : Stream.empty();
    }

    private static UnaryOperator<Geometry> vertexByVertex(CoordinateReferenceSystem target) {
        try {
            MathTransform transform = CRS.findMathTransform(DefaultGeographicCRS.WGS84, target, true);
            return geometry -> transform(geometry, transform);
        } catch (FactoryException e) {
            throw new IllegalArgumentException("No transformation to " + target.getName(), e);
        }
    }

    private static Geometry transform(Geometry geometry, MathTransform transform) {
        try {
            return JTS.transform(geometry, transform);
        } catch (TransformException e) {
            throw new IllegalArgumentException("A geometry lies outside the target system", e);
        }
    }
}
