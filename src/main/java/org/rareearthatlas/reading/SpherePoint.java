package org.rareearthatlas.reading;

import org.rareearthatlas.geo.LonLat;

/// A point on the unit sphere. Distances along chords are compared by the million; half a percent of error does not
/// matter there, the time of a geodesic does.
record SpherePoint(double x, double y, double z) {

    private static final double EARTH_RADIUS_M = 6_371_009;

    static SpherePoint of(LonLat point) {
        double lat = Math.toRadians(point.latDeg());
        double lon = Math.toRadians(point.lonDeg());
        return new SpherePoint(Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
    }

    double chordM(SpherePoint other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return EARTH_RADIUS_M * Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
