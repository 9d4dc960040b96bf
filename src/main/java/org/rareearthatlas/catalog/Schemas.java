package org.rareearthatlas.catalog;

import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.filter.FilterBoxes;
import org.rareearthatlas.pointindex.DepositFeatures;

/// How feature types and features are made.
final class Schemas {

    static final String NAMESPACE = DepositFeatures.NAMESPACE;

    /// The name of the geometry that queries filter by.
    static final String GEOMETRY = FilterBoxes.GEOMETRY;

    private Schemas() {}

    /// A builder with the layer's name, WGS 84 longitude first, and the default geometry.
    static SimpleFeatureTypeBuilder start(LayerName layer, Class<? extends Geometry> geometryType) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(layer.typeName());
        builder.setNamespaceURI(NAMESPACE);
        builder.setCRS(DefaultGeographicCRS.WGS84);
        builder.add(GEOMETRY, geometryType);
        builder.setDefaultGeometry(GEOMETRY);
        return builder;
    }

    /// A feature with the id `{layer}.{id}` and the values in the order of the schema.
    static SimpleFeature feature(SimpleFeatureType schema, String id, @Nullable Object... values) {
        return build(schema, values, schema.getTypeName() + "." + id);
    }

    /// A feature of its own with the same values.
    static SimpleFeature copy(SimpleFeature feature) {
        return build(feature.getFeatureType(), feature.getAttributes().toArray(), feature.getID());
    }

    /// GeoTools' builder looks its factory up for each feature, which takes longer than all the rest.
    private static SimpleFeature build(SimpleFeatureType schema, @Nullable Object[] values, String id) {
        return new SimpleFeatureImpl(values, schema, new FeatureIdImpl(id), false);
    }

    /// Whether a geometry's box touches one of the boxes; always for no boxes.
    static boolean touches(Geometry geometry, List<Envelope> boxes) {
        Envelope own = geometry.getEnvelopeInternal();
        return boxes.isEmpty() || boxes.stream().anyMatch(own::intersects);
    }
}
