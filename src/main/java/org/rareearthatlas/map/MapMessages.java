package org.rareearthatlas.map;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.geo.Wgs84;
import org.rareearthatlas.map.MapMessageException.Problem;
import tools.jackson.databind.JsonNode;

/// What comes from the browser, checked: nothing of it is trusted.
final class MapMessages {

    /// Most corners of a drawn outline, the closing one not counted.
    static final int MOST_CORNERS = 10_000;

    private static final int FEWEST_CORNERS = 3;
    private static final double MOST_LENGTH = 1e9;

    private MapMessages() {}

    /// Empty when the click met nothing.
    static Optional<FeatureRef> selection(JsonNode detail) {
        requireVersion(detail);
        if (detail.path("kind").isNull() && detail.path("id").isNull()) {
            return Optional.empty();
        }
        FeatureRef.Kind kind = switch (text(detail, "kind")) {
            case "region" -> FeatureRef.Kind.REGION;
            case "deposit" -> FeatureRef.Kind.DEPOSIT;
            default -> throw malformed("kind");
        };
        String id = text(detail, "id");
        if (id.isBlank() || id.length() > FeatureRef.LONGEST_ID) {
            throw malformed("id");
        }
        return Optional.of(new FeatureRef(kind, id));
    }

    static LonLat point(JsonNode detail) {
        requireVersion(detail);
        Coordinate place = coordinate(detail.path("lonDeg"), detail.path("latDeg"));
        return new LonLat(place.x, place.y);
    }

    /// One ring, as it was drawn: neighbouring corners are joined the shorter way round.
    static Polygon outline(JsonNode detail) {
        requireVersion(detail);
        JsonNode polygon = detail.path("polygon");
        JsonNode rings = polygon.path("coordinates");
        if (!"Polygon".equals(text(polygon, "type")) || !rings.isArray() || rings.size() != 1) {
            throw malformed("polygon");
        }
        Polygon outline = Wgs84.FACTORY.createPolygon(ring(rings.get(0)));
        if (outline.getArea() == 0) {
            throw new MapMessageException(Problem.NOT_A_POLYGON, "no area");
        }
        return outline;
    }

    static MapProjection projection(JsonNode detail) {
        requireVersion(detail);
        String key = text(detail, "key");
        return MapProjection.find(key)
                .orElseThrow(() -> new MapMessageException(Problem.UNKNOWN_PROJECTION, "not offered"));
    }

    static MapView view(JsonNode detail) {
        MapProjection projection = projection(detail);
        Coordinate centre = coordinate(detail.path("lonDeg"), detail.path("latDeg"));
        String signs = text(detail, "signs");
        if (!MapView.isSigns(signs)) {
            throw malformed("signs");
        }
        return new MapView(
                new LonLat(centre.x, centre.y),
                length(detail, "metresPerPixel"),
                length(detail, "radiusKm"),
                projection,
                signs);
    }

    static MapSight sight(JsonNode detail) {
        MapProjection projection = projection(detail);
        double minXM = metres(detail, "minXM");
        double minYM = metres(detail, "minYM");
        double maxXM = metres(detail, "maxXM");
        double maxYM = metres(detail, "maxYM");
        if (minXM >= maxXM || minYM >= maxYM) {
            throw malformed("box");
        }
        return new MapSight(projection, new ProjectedBbox(minXM, minYM, maxXM, maxYM));
    }

    private static double metres(JsonNode detail, String name) {
        double metres = detail.path(name).isNumber() ? detail.path(name).doubleValue() : Double.NaN;
        if (!(Math.abs(metres) < MOST_LENGTH)) {
            throw malformed(name);
        }
        return metres;
    }

    private static double length(JsonNode detail, String name) {
        double length = detail.path(name).isNumber() ? detail.path(name).doubleValue() : 0;
        if (!(length > 0 && length < MOST_LENGTH)) {
            throw malformed(name);
        }
        return length;
    }

    static void cancel(JsonNode detail) {
        requireVersion(detail);
    }

    private static Coordinate[] ring(JsonNode corners) {
        int count = corners.isArray() ? corners.size() - 1 : 0;
        if (count < FEWEST_CORNERS) {
            throw new MapMessageException(Problem.NOT_A_POLYGON, "too few corners");
        }
        if (count > MOST_CORNERS) {
            throw new MapMessageException(Problem.TOO_MANY_CORNERS, count + " corners");
        }
        Coordinate[] ring = new Coordinate[count + 1];
        for (int i = 0; i <= count; i++) {
            ring[i] = coordinate(corners.get(i).path(0), corners.get(i).path(1));
        }
        if (!ring[0].equals2D(ring[count])) {
            throw new MapMessageException(Problem.NOT_A_POLYGON, "not closed");
        }
        return ring;
    }

    private static Coordinate coordinate(JsonNode lon, JsonNode lat) {
        if (!lon.isNumber() || !lat.isNumber()) {
            throw malformed("coordinate");
        }
        if (!LonLat.isValid(lon.doubleValue(), lat.doubleValue())) {
            throw new MapMessageException(Problem.COORDINATE, lon.doubleValue() + ", " + lat.doubleValue());
        }
        return new Coordinate(lon.doubleValue(), lat.doubleValue());
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw malformed(name);
        }
        return value.stringValue();
    }

    private static void requireVersion(JsonNode detail) {
        JsonNode version = detail.path("v");
        if (!version.isInt() && !version.isDouble()) {
            throw malformed("v");
        }
        if (version.doubleValue() != MapWire.VERSION) {
            throw new MapMessageException(Problem.UNKNOWN_VERSION, version.toString());
        }
    }

    private static MapMessageException malformed(String name) {
        return new MapMessageException(Problem.MALFORMED, name);
    }
}
