package org.rareearthatlas.exchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.ReadLimits;
import org.rareearthatlas.exchange.UnreadableFileException;

/// The placemarks of a KML document (OGC 12-007): name, description and extended data, with their geometry.
final class KmlPlaces implements PlaceParser {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Override
    public @Nullable Place next(SafeXml xml) {
        while (xml.advance()) {
            if (xml.isStart("Placemark")) {
                return placemark(xml);
            }
        }
        return null;
    }

    private static Place placemark(SafeXml xml) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("name", "");
        if (!xml.attribute("id").isEmpty()) {
            properties.put("id", xml.attribute("id"));
        }
        List<Geometry> parts = new ArrayList<>();
        String unreadable = "";
        while (xml.advance() && !xml.isEnd("Placemark")) {
            if (xml.isStart("Point") || xml.isStart("LineString") || xml.isStart("Polygon")) {
                try {
                    parts.add(geometry(xml, xml.name()));
                } catch (IllegalArgumentException e) {
                    unreadable = String.valueOf(e.getMessage());
                }
            } else if (xml.isStart()) {
                property(xml, properties);
            }
        }
        Geometry whole = parts.size() == 1 ? parts.getFirst() : FACTORY.buildGeometry(parts);
        return new Place(xml.line(), properties, parts.isEmpty() ? null : whole, unreadable);
    }

    private static void property(SafeXml xml, Map<String, String> properties) {
        switch (xml.name()) {
            case "name", "description", "address" -> properties.put(xml.name(), xml.text());
            case "SimpleData" -> properties.put(xml.attribute("name"), xml.text());
            case "Data" -> {
                String name = xml.attribute("name");
                properties.put(name, value(xml));
            }
            default -> {}
        }
    }

    private static String value(SafeXml xml) {
        String value = "";
        while (xml.advance() && !xml.isEnd("Data")) {
            if (xml.isStart("value")) {
                value = xml.text();
            }
        }
        return value;
    }

    private static Geometry geometry(SafeXml xml, String kind) {
        List<Coordinate[]> runs = new ArrayList<>();
        while (xml.advance() && !xml.isEnd(kind)) {
            if (xml.isStart("coordinates")) {
                runs.add(coordinates(xml.text()));
            }
        }
        if (runs.isEmpty()) {
            throw new IllegalArgumentException(kind);
        }
        return switch (kind) {
            case "Point" -> FACTORY.createPoint(runs.getFirst()[0]);
            case "LineString" -> FACTORY.createLineString(runs.getFirst());
            default -> polygon(runs);
        };
    }

    private static Polygon polygon(List<Coordinate[]> runs) {
        LinearRing[] rings = runs.stream().map(FACTORY::createLinearRing).toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[rings.length - 1];
        System.arraycopy(rings, 1, holes, 0, holes.length);
        return FACTORY.createPolygon(rings[0], holes);
    }

    /// Tuples of longitude, latitude and perhaps a height, which is kept apart from the plane.
    private static Coordinate[] coordinates(String text) {
        String[] tuples = text.strip().split("\\s+");
        if (tuples.length > ReadLimits.MAX_VERTICES) {
            throw new UnreadableFileException(FileProblem.ROW_TOO_LONG, "KML");
        }
        Coordinate[] coordinates = new Coordinate[tuples.length];
        for (int i = 0; i < tuples.length; i++) {
            String[] numbers = tuples[i].split(",");
            if (numbers.length < 2) {
                throw new IllegalArgumentException(tuples[i]);
            }
            coordinates[i] = new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        }
        return coordinates;
    }
}
