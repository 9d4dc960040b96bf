package org.rareearthatlas.ogc;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.CrsReference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/// Writes a page of features as GeoJSON, one after the other, without a tree of objects in between.
final class ItemsWriter {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SerializableString TYPE = new SerializedString("type");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString GEOMETRY = new SerializedString("geometry");
    private static final SerializableString PROPERTIES = new SerializedString("properties");
    private static final SerializableString FEATURES = new SerializedString("features");
    private static final int BYTES_A_FEATURE = 300;

    private record Shown(int index, SerializableString name) {}

    private final OgcCollection collection;
    private final FeatureJson geometries;
    private final List<Shown> shown = new ArrayList<>();

    ItemsWriter(OgcCollection collection, CrsReference crs, SimpleFeatureType schema) {
        this.collection = collection;
        this.geometries = new FeatureJson(collection, crs);
        List<AttributeDescriptor> attributes = schema.getAttributeDescriptors();
        for (int index = 0; index < attributes.size(); index++) {
            String name = attributes.get(index).getLocalName();
            if (!name.equals(OgcFilters.GEOMETRY) && !collection.isHidden(name)) {
                shown.add(new Shown(index, new SerializedString(name)));
            }
        }
    }

    /// @param head what stands before the features
    /// @throws OgcException when a feature lies where the reference system does not reach
    byte[] write(Map<String, Object> head, List<SimpleFeature> features) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1_024 + features.size() * BYTES_A_FEATURE);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            head.forEach(json::writePOJOProperty);
            json.writeName(FEATURES);
            json.writeStartArray();
            features.forEach(feature -> write(feature, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private void write(SimpleFeature feature, JsonGenerator json) {
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString("Feature");
        json.writeName(ID);
        json.writeString(collection.itemId(feature.getID()));
        json.writeName(GEOMETRY);
        geometries.writeGeometry(feature, json);
        json.writeName(PROPERTIES);
        json.writeStartObject();
        for (Shown attribute : shown) {
            json.writeName(attribute.name);
            write(feature.getAttribute(attribute.index), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static void write(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case Double number -> json.writeNumber(number);
            case Number number -> json.writePOJO(number);
            default -> json.writeString(value.toString());
        }
    }
}
