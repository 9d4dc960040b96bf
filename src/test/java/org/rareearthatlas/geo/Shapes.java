package org.rareearthatlas.geo;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Geometries for tests, written as WKT, longitude first.
final class Shapes {

    private Shapes() {}

    static Geometry wkt(String text) {
        try {
            return new WKTReader(Wgs84.FACTORY).read(text);
        } catch (ParseException e) {
            throw new AssertionError(text, e);
        }
    }

    static Geometry box(double west, double south, double east, double north) {
        return wkt(
                "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(west, south, east, north));
    }
}
