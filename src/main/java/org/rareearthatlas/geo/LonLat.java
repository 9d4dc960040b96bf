package org.rareearthatlas.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/// A place on WGS 84, longitude first.
///
/// @param lonDeg longitude in degrees, [-180, 180]; -180 and 180 name the same meridian and are kept as given
/// @param latDeg latitude in degrees, [-90, 90]
public record LonLat(double lonDeg, double latDeg) {

    /// @throws InvalidCoordinateException when a number is not finite or out of its range
    public LonLat {
        // Adding zero turns -0.0 into 0.0, so that equal places are equal records.
        lonDeg = InvalidCoordinateException.requireLon(lonDeg) + 0.0;
        latDeg = InvalidCoordinateException.requireLat(latDeg) + 0.0;
    }

    /// Whether both numbers are finite and in their ranges, so that the constructor would accept them.
    public static boolean isValid(double lonDeg, double latDeg) {
        return Math.abs(lonDeg) <= 180 && Math.abs(latDeg) <= 90;
    }

    /// The place of a point in degrees.
    ///
    /// @throws IllegalArgumentException when the point is empty
    /// @throws InvalidCoordinateException when its numbers are no longitude and latitude
    public static LonLat of(Point pointWgs84) {
        if (pointWgs84.isEmpty()) {
            throw new IllegalArgumentException("an empty point has no place");
        }
        return new LonLat(pointWgs84.getX(), pointWgs84.getY());
    }

    /// A new JTS coordinate, x = longitude.
    public Coordinate toCoordinate() {
        return new Coordinate(lonDeg, latDeg);
    }

    /// A new JTS point with SRID 4326.
    public Point toPoint() {
        return Wgs84.FACTORY.createPoint(toCoordinate());
    }
}
