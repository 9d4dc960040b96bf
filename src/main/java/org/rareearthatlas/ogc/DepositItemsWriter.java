package org.rareearthatlas.ogc;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.pointindex.PointPage;
import org.rareearthatlas.pointindex.PointRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/// Writes a page of deposits as GeoJSON straight from the index, in degrees with longitude first: byte for byte what
/// [ItemsWriter] writes of the same deposits as features, which takes several times as long.
final class DepositItemsWriter {

    private record Shown(int index, SerializableString name) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SerializableString GEOMETRY = new SerializedString("geometry");
    private static final SerializableString PROPERTIES = new SerializedString("properties");
    private static final List<Shown> SHOWN = shown();
    private static final int BYTES_A_FEATURE = 500;

    private DepositItemsWriter() {}

    private static List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        List<AttributeDescriptor> attributes = DepositFeatures.SCHEMA.getAttributeDescriptors();
        for (int index = 0; index < attributes.size(); index++) {
            String name = attributes.get(index).getLocalName();
            if (!name.equals(OgcFilters.GEOMETRY) && !OgcCollection.DEPOSITS.isHidden(name)) {
                shown.add(new Shown(index, new SerializedString(name)));
            }
        }
        return List.copyOf(shown);
    }

    /// @param head what stands before the features
    static byte[] write(Map<String, Object> head, PointPage page) {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(1_024 + page.points().size() * BYTES_A_FEATURE);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            head.forEach(json::writePOJOProperty);
            json.writeArrayPropertyStart("features");
            page.points().forEach(deposit -> write(deposit, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(PointRow deposit, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", Long.toString(deposit.id()));
        json.writeName(GEOMETRY);
        writeGeometry(deposit, json);
        json.writeName(PROPERTIES);
        json.writeStartObject();
        for (Shown attribute : SHOWN) {
            json.writeName(attribute.name);
            ItemsWriter.write(deposit.value(attribute.index), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeGeometry(PointRow deposit, JsonGenerator json) {
        if (Double.isNaN(deposit.lonDeg())) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(Decimals.ofDegrees(deposit.lonDeg()));
        json.writeNumber(Decimals.ofDegrees(deposit.latDeg()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
