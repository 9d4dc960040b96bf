package org.rareearthatlas.geo;

import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/// The one geometry factory for longitude/latitude, and arithmetic on longitudes.
public final class Wgs84 {

    /// EPSG's number for WGS 84; in this application always used longitude first.
    public static final int SRID = 4326;

    /// Makes geometries in degrees, double precision, SRID 4326. Safe for several threads.
    public static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), SRID);

    private Wgs84() {}

    /// The same meridian within [-180, 180): 190 gives -170, 180 gives -180.
    static double wrapLonDeg(double lonDeg) {
        if (lonDeg >= -180 && lonDeg < 180) {
            return lonDeg;
        }
        return lonDeg - 360 * Math.floor((lonDeg + 180) / 360);
    }

    /// How far east one must go from one meridian to reach the other, [0, 360).
    static double eastwardDeg(double fromLonDeg, double toLonDeg) {
        double delta = (toLonDeg - fromLonDeg) % 360;
        return delta < 0 ? delta + 360 : delta;
    }
}
