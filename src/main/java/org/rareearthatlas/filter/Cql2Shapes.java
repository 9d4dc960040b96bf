package org.rareearthatlas.filter;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.rareearthatlas.geo.Wgs84;

/// Reads geometry literals. Heights are accepted and left out: the atlas is flat.
final class Cql2Shapes {

    private Cql2Shapes() {}

    static Geometry ofWkt(String wkt, String place) {
        try {
            return checked(new WKTReader(Wgs84.FACTORY).read(wkt), place);
        } catch (ParseException | IllegalArgumentException e) {
            throw new InvalidFilterException(place, "this is no geometry in WKT: " + firstLine(e));
        }
    }

    static Geometry ofGeoJson(String json, String place) {
        try {
            return checked(new GeoJsonReader(Wgs84.FACTORY).read(json), place);
        } catch (ParseException | RuntimeException e) {
            if (e instanceof InvalidFilterException invalid) {
                throw invalid;
            }
            throw new InvalidFilterException(place, "this is no GeoJSON geometry");
        }
    }

    /// @param numbers four, or six with heights
    static Cql2Node.Box box(List<Double> numbers, String place) {
        if (numbers.size() != 4 && numbers.size() != 6) {
            throw new InvalidFilterException(place, "a box has four numbers, or six with heights");
        }
        int half = numbers.size() / 2;
        return new Cql2Node.Box(numbers.get(0), numbers.get(1), numbers.get(half), numbers.get(half + 1));
    }

    private static Geometry checked(Geometry geometry, String place) {
        if (geometry.getNumPoints() > FilterLimits.MAX_VERTICES) {
            throw new InvalidFilterException(
                    place, "a geometry may have at most " + FilterLimits.MAX_VERTICES + " vertices");
        }
        for (Coordinate coordinate : geometry.getCoordinates()) {
            if (!Double.isFinite(coordinate.x) || !Double.isFinite(coordinate.y)) {
                throw new InvalidFilterException(place, "a coordinate is no finite number");
            }
        }
        if (!geometry.isValid()) {
            throw new InvalidFilterException(place, "this geometry is not valid: rings must close and not cross");
        }
        return geometry;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
