package org.rareearthatlas.catalog;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.geotools.api.feature.Property;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes projected features as a GeoJSON feature collection whose positions are metres of the projection, rounded to a
/// grid (so not RFC 7946, which knows degrees only: both ends of this connection know the projection). Rounding far
/// below
/// a pixel makes the answer a third smaller, and equal vertices stay equal.
///
/// The feature's `id` property is its id. A point property beside the geometry becomes `{name}X` and `{name}Y`. A
/// feature
/// with an `outline` beside its point is written as that outline, with the point as `labelX` and `labelY`. Absent
/// values are left out.
final class GeoJsonWriter implements AutoCloseable {

    private static final String OUTLINE = "outline";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonGenerator json;
    private final long gridM;

    /// @param gridM positions are rounded to multiples of this many metres
    GeoJsonWriter(OutputStream out, long gridM) {
        this.gridM = gridM;
        json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeName("features");
        json.writeStartArray();
    }

    void write(SimpleFeature feature) {
        Geometry geometry = (Geometry) feature.getDefaultGeometry();
        Geometry outline = (Geometry) feature.getAttribute(OUTLINE);
        boolean outlined = outline != null && !outline.isEmpty();
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        Object id = feature.getAttribute("id");
        json.writeStringProperty("id", id == null ? feature.getID() : id.toString());
        json.writeName("properties");
        json.writeStartObject();
        writeProperties(feature);
        if (outlined) {
            writeProperty("label", geometry);
        }
        json.writeEndObject();
        json.writeName("geometry");
        writeGeometry(outlined ? outline : geometry);
        json.writeEndObject();
    }

    private void writeProperties(SimpleFeature feature) {
        String geometry = feature.getFeatureType().getGeometryDescriptor().getLocalName();
        for (Property property : feature.getProperties()) {
            String name = property.getName().getLocalPart();
            if (!name.equals(geometry) && !name.equals(OUTLINE)) {
                writeProperty(name, property.getValue());
            }
        }
    }

    private void writeProperty(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Point point when point.isEmpty() -> {}
            case Point point -> {
                json.writeNumberProperty(name + "X", Math.round(point.getX()));
                json.writeNumberProperty(name + "Y", Math.round(point.getY()));
            }
            case Boolean flag -> json.writeBooleanProperty(name, flag);
            case Integer number -> json.writeNumberProperty(name, number);
            case Long number -> json.writeNumberProperty(name, number);
            case Double number ->
                json.writeNumberProperty(
                        name,
                        BigDecimal.valueOf(number)
                                .setScale(3, RoundingMode.HALF_UP)
                                .stripTrailingZeros());
            default -> json.writeStringProperty(name, value.toString());
        }
    }

    private void writeGeometry(Geometry geometry) {
        json.writeStartObject();
        json.writeStringProperty("type", geometry.getGeometryType());
        if (geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
            json.writeName("geometries");
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                writeGeometry(geometry.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            json.writeName("coordinates");
            writeCoordinates(geometry);
        }
        json.writeEndObject();
    }

    private void writeCoordinates(Geometry geometry) {
        switch (geometry) {
            case Point point -> writePosition(point.getCoordinateSequence(), 0);
            case LineString line -> writePositions(line.getCoordinateSequence());
            case Polygon polygon -> {
                json.writeStartArray();
                writePositions(polygon.getExteriorRing().getCoordinateSequence());
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    writePositions(polygon.getInteriorRingN(i).getCoordinateSequence());
                }
                json.writeEndArray();
            }
            case GeometryCollection parts -> {
                json.writeStartArray();
                for (int i = 0; i < parts.getNumGeometries(); i++) {
                    writeCoordinates(parts.getGeometryN(i));
                }
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException("No GeoJSON for " + geometry.getGeometryType());
        }
    }

    private void writePositions(CoordinateSequence positions) {
        json.writeStartArray();
        for (int i = 0; i < positions.size(); i++) {
            writePosition(positions, i);
        }
        json.writeEndArray();
    }

    private void writePosition(CoordinateSequence positions, int index) {
        json.writeStartArray();
        json.writeNumber(rounded(positions.getX(index)));
        json.writeNumber(rounded(positions.getY(index)));
        json.writeEndArray();
    }

    private long rounded(double metres) {
        return Math.round(metres / gridM) * gridM;
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
