package org.rareearthatlas.pointindex;

import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;

/// How a deposit looks as a GeoTools feature.
public final class DepositFeatures {

    public static final String NAMESPACE = "https://rareearthatlas.org/catalog";
    public static final String TYPE = "deposit";

    /// The attribute that is left to be read from the database.
    public static final String OUTLINE = DepositAttribute.OUTLINE.attribute();

    /// Geometries are WGS 84, longitude first.
    public static final SimpleFeatureType SCHEMA = schema();

    private DepositFeatures() {}

    private static SimpleFeatureType schema() {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(TYPE);
        builder.setNamespaceURI(NAMESPACE);
        builder.setCRS(DefaultGeographicCRS.WGS84);
        for (DepositAttribute attribute : DepositAttribute.values()) {
            builder.add(attribute.attribute(), attribute.type());
        }
        builder.setDefaultGeometry(DepositAttribute.GEOMETRY.attribute());
        return builder.buildFeatureType();
    }

    /// A feature of its own, without its outline.
    public static SimpleFeature of(PointRow point) {
        return of(point.columns(), point.row());
    }

    static SimpleFeature of(PointColumns columns, int row) {
        DepositAttribute[] attributes = DepositAttribute.values();
        @Nullable Object[] values = new Object[attributes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = attributes[i].value(columns, row);
        }
        return feature(columns.id(row), values);
    }

    /// A feature that has only one of its values.
    static SimpleFeature of(PointColumns columns, int row, DepositAttribute only) {
        @Nullable Object[] values = new Object[SCHEMA.getAttributeCount()];
        values[only.ordinal()] = only.value(columns, row);
        return feature(columns.id(row), values);
    }

    private static SimpleFeature feature(long id, @Nullable Object[] values) {
        return new SimpleFeatureImpl(values, SCHEMA, new FeatureIdImpl(TYPE + "." + id), false);
    }
}
