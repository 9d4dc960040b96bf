package org.rareearthatlas.exchange.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// The waypoints of a GPX file; tracks and routes are ways, not places.
final class GpxPlaces implements PlaceParser {

    private static final List<String> PROPERTIES =
            List.of("name", "desc", "cmt", "type", "sym", "src", "ele", "time", "link");
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Override
    public @Nullable Place next(SafeXml xml) {
        while (xml.advance()) {
            if (xml.isStart("wpt")) {
                return waypoint(xml);
            }
        }
        return null;
    }

    private static Place waypoint(SafeXml xml) {
        String lat = xml.attribute("lat");
        String lon = xml.attribute("lon");
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("name", "");
        while (xml.advance() && !xml.isEnd("wpt")) {
            if (xml.isStart() && PROPERTIES.contains(xml.name())) {
                String name = xml.name();
                properties.put(name, name.equals("link") ? xml.attribute("href") : xml.text());
            }
        }
        try {
            Coordinate place = new Coordinate(Double.parseDouble(lon), Double.parseDouble(lat));
            return new Place(xml.line(), properties, FACTORY.createPoint(place), "");
        } catch (NumberFormatException e) {
            return new Place(xml.line(), properties, null, "lat=" + lat + " lon=" + lon);
        }
    }
}
