package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rareearthatlas.geo.MapProjection;

/// The reference system of a tile matrix set (OGC 17-083r4, table 2): by reference where it is registered, otherwise
/// written out as PROJJSON.
final class TileCrs {

    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

    private TileCrs() {}

    static Object of(MapProjection projection) {
        return switch (projection) {
            case WEB_MERCATOR -> EPSG + 3857;
            case NORTH_POLE_LAEA -> EPSG + 3576;
            case ALBERS_SIBERIA ->
                Map.of(
                        "wkt",
                        projected(
                                "Albers Siberia",
                                "Albers Equal Area",
                                degrees("Latitude of false origin", projection, "lat_0"),
                                degrees("Longitude of false origin", projection, "lon_0"),
                                degrees("Latitude of 1st standard parallel", projection, "lat_1"),
                                degrees("Latitude of 2nd standard parallel", projection, "lat_2"),
                                metres("Easting at false origin"),
                                metres("Northing at false origin")));
            case WORLD_EQUAL_AREA ->
                Map.of(
                        "wkt",
                        projected(
                                "World equal-area",
                                "Mollweide",
                                degrees("Longitude of natural origin", projection, "lon_0"),
                                metres("False easting"),
                                metres("False northing")));
        };
    }

    @SafeVarargs
    private static Map<String, Object> projected(String name, String method, Map<String, Object>... parameters) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", "https://proj.org/schemas/v0.7/projjson.schema.json");
        json.put("type", "ProjectedCRS");
        json.put("name", name);
        json.put("base_crs", wgs84());
        json.put(
                "conversion",
                Map.of("name", name, "method", Map.of("name", method), "parameters", List.of(parameters)));
        json.put(
                "coordinate_system",
                coordinates(
                        "Cartesian", axis("Easting", "E", "east", "metre"), axis("Northing", "N", "north", "metre")));
        return json;
    }

    private static Map<String, Object> wgs84() {
        Map<String, Object> ellipsoid = new LinkedHashMap<>();
        ellipsoid.put("name", "WGS 84");
        ellipsoid.put("semi_major_axis", 6_378_137);
        ellipsoid.put("inverse_flattening", 298.257223563);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "GeographicCRS");
        json.put("name", "WGS 84");
        json.put(
                "datum",
                Map.of("type", "GeodeticReferenceFrame", "name", "World Geodetic System 1984", "ellipsoid", ellipsoid));
        json.put(
                "coordinate_system",
                coordinates(
                        "ellipsoidal",
                        axis("Geodetic longitude", "Lon", "east", "degree"),
                        axis("Geodetic latitude", "Lat", "north", "degree")));
        return json;
    }

    @SafeVarargs
    private static Map<String, Object> coordinates(String subtype, Map<String, Object>... axes) {
        return Map.of("subtype", subtype, "axis", new ArrayList<>(List.of(axes)));
    }

    private static Map<String, Object> axis(String name, String abbreviation, String direction, String unit) {
        return Map.of("name", name, "abbreviation", abbreviation, "direction", direction, "unit", unit);
    }

    private static Map<String, Object> degrees(String name, MapProjection projection, String key) {
        Matcher matcher = Pattern.compile("\\+" + key + "=(-?[0-9.]+)").matcher(projection.proj4());
        if (!matcher.find()) {
            throw new IllegalStateException(projection + " has no " + key);
        }
        return Map.of("name", name, "value", Double.parseDouble(matcher.group(1)), "unit", "degree");
    }

    /// No projection of the map shifts its origin.
    private static Map<String, Object> metres(String name) {
        return Map.of("name", name, "value", 0, "unit", "metre");
    }
}
