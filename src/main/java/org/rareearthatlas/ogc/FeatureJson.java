package org.rareearthatlas.ogc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.Property;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.rareearthatlas.geo.CrsReference;
import tools.jackson.core.JsonGenerator;

/// Features as GeoJSON (RFC 7946), in any reference system (OGC 18-058r1, 6.3).
final class FeatureJson {

    /// A centimetre.
    private static final int METRE_DIGITS = 2;

    private final OgcCollection collection;
    private final CrsReference crs;

    FeatureJson(OgcCollection collection, CrsReference crs) {
        this.collection = collection;
        this.crs = crs;
    }

    /// @throws OgcException when the feature lies where the reference system does not reach
    Map<String, Object> feature(SimpleFeature feature) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "Feature");
        json.put("id", collection.itemId(feature.getID()));
        json.put("geometry", geometry(transformed(feature)));
        json.put("properties", properties(feature));
        return json;
    }

    /// Writes the geometry of a feature; null for an empty one.
    ///
    /// @throws OgcException when the feature lies where the reference system does not reach
    void writeGeometry(SimpleFeature feature, JsonGenerator json) {
        Geometry geometry = transformed(feature);
        if (geometry instanceof Point point && !point.isEmpty()) {
            json.writeStartObject();
            json.writeStringProperty("type", Geometry.TYPENAME_POINT);
            json.writeArrayPropertyStart("coordinates");
            json.writeNumber(rounded(point.getX()));
            json.writeNumber(rounded(point.getY()));
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writePOJO(geometry(geometry));
        }
    }

    private Geometry transformed(SimpleFeature feature) {
        try {
            return crs.fromWgs84((Geometry) feature.getDefaultGeometry());
        } catch (IllegalArgumentException e) {
            throw OgcException.badParameter(
                    "crs",
                    "names a system that does not reach \"" + collection.itemId(feature.getID())
                            + "\"; ask for less by \"bbox\", or for another system");
        }
    }

    /// The attributes that a collection shows, without the geometry.
    Map<String, Object> properties(SimpleFeature feature) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Property property : feature.getProperties()) {
            String name = property.getName().getLocalPart();
            if (!name.equals(OgcFilters.GEOMETRY) && !collection.isHidden(name)) {
                properties.put(name, value(property.getValue()));
            }
        }
        return properties;
    }

    @SuppressWarnings("NullAway") // JSON's null
    private static Object value(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    /// A geometry object; null for an empty geometry.
    @Nullable
    Map<String, Object> geometry(Geometry geometry) {
        if (geometry.isEmpty()) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", geometry.getGeometryType());
        if (geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
            List<Object> parts = new ArrayList<>();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                parts.add(geometry(geometry.getGeometryN(i)));
            }
            json.put("geometries", parts);
        } else {
            json.put("coordinates", coordinates(geometry));
        }
        return json;
    }

    private List<Object> coordinates(Geometry geometry) {
        return switch (geometry) {
            case Point point -> position(point.getCoordinate());
            case LineString line -> positions(line);
            case Polygon polygon -> {
                List<Object> rings = new ArrayList<>();
                rings.add(positions(turned(polygon.getExteriorRing(), true)));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    rings.add(positions(turned(polygon.getInteriorRingN(i), false)));
                }
                yield rings;
            }
            default -> {
                List<Object> parts = new ArrayList<>();
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    parts.add(coordinates(geometry.getGeometryN(i)));
                }
                yield parts;
            }
        };
    }

    /// Outer rings run counterclockwise, holes clockwise (RFC 7946, 3.1.6).
    private static LineString turned(LineString ring, boolean counterclockwise) {
        return Orientation.isCCW(ring.getCoordinateSequence()) == counterclockwise ? ring : ring.reverse();
    }

    private List<Object> positions(LineString line) {
        List<Object> positions = new ArrayList<>(line.getNumPoints());
        for (Coordinate coordinate : line.getCoordinates()) {
            positions.add(position(coordinate));
        }
        return positions;
    }

    private List<Object> position(Coordinate coordinate) {
        return List.of(rounded(coordinate.x), rounded(coordinate.y));
    }

    private BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(crs.isProjected() ? METRE_DIGITS : Decimals.DEGREE_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
