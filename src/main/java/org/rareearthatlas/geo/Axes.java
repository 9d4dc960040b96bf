package org.rareearthatlas.geo;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/// What comes in from clients in degrees, and in which order.
final class Axes {

    private Axes() {}

    /// A copy with the two coordinates of each vertex exchanged.
    static Geometry exchange(Geometry geometry) {
        Geometry copy = geometry.copy();
        copy.apply((CoordinateFilter) coordinate -> {
            double x = coordinate.x;
            coordinate.x = coordinate.y;
            coordinate.y = x;
        });
        copy.geometryChanged();
        return copy;
    }

    /// @throws IllegalArgumentException when a vertex is no longitude and latitude
    static Geometry requireDegrees(Geometry geometry) {
        for (Coordinate coordinate : geometry.getCoordinates()) {
            if (!LonLat.isValid(coordinate.x, coordinate.y)) {
                throw new IllegalArgumentException("longitudes lie between -180 and 180, latitudes between -90 and 90;"
                        + " are the axes in the order of the reference system");
            }
        }
        return geometry;
    }

    /// @throws IllegalArgumentException when an edge is no coordinate or south lies north of north
    static Geometry boxOfDegrees(double west, double south, double east, double north) {
        if (!LonLat.isValid(west, south) || !LonLat.isValid(east, north) || south > north) {
            throw new IllegalArgumentException(
                    "a box has longitudes between -180 and 180, latitudes between -90 and 90,"
                            + " and its south is not north of its north");
        }
        List<Geometry> parts = new BboxWgs84(west, south, east, north)
                .split().stream().map(Wgs84.FACTORY::toGeometry).toList();
        return parts.size() == 1 ? parts.getFirst() : Wgs84.FACTORY.buildGeometry(parts);
    }
}
