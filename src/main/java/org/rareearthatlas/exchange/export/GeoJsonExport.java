package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearthatlas.geo.LonLat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// GeoJSON by RFC 7946; deposits of unknown place have no geometry.
final class GeoJsonExport implements ExportWriter {

    private final JsonGenerator json;

    GeoJsonExport(OutputStream out) {
        json = JsonMapper.shared().createGenerator(new OpenStream(out));
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        writeColumns();
        json.writeArrayPropertyStart("features");
    }

    /// The data dictionary, as a foreign member (RFC 7946 section 6.1).
    private void writeColumns() {
        json.writeObjectPropertyStart("columns");
        properties().forEach(column -> json.writeStringProperty(column.heading(), column.meaning(Locale.ENGLISH)));
        json.writeEndObject();
    }

    /// Number and place of a deposit stand elsewhere in a feature.
    private static Stream<ExportColumn> properties() {
        return Arrays.stream(ExportColumn.values())
                .filter(column -> column != ExportColumn.LATITUDE
                        && column != ExportColumn.LONGITUDE
                        && column != ExportColumn.ID);
    }

    @Override
    public void write(ExportRow row) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", row.text(ExportColumn.ID));
        json.writeName("geometry");
        row.findPoint().ifPresentOrElse(this::point, json::writeNull);
        json.writeObjectPropertyStart("properties");
        properties().forEach(column -> property(column, row));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void point(LonLat place) {
        json.writeStartObject();
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(place.lonDeg());
        json.writeNumber(place.latDeg());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void property(ExportColumn column, ExportRow row) {
        json.writeName(column.heading());
        row.find(column)
                .ifPresentOrElse(
                        value -> {
                            if (value instanceof Double number) {
                                json.writeNumber(number);
                            } else {
                                json.writeString(value.toString());
                            }
                        },
                        json::writeNull);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
