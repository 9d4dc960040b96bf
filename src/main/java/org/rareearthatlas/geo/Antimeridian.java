package org.rareearthatlas.geo;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Brings outlines into the form the atlas keeps: longitudes in [-180, 180], split at the 180° meridian.
public final class Antimeridian {

    private Antimeridian() {}

    /// The geometry with longitudes in [-180, 180], split where it crosses the 180° meridian. The input may run
    /// on beyond 180° (190 for 170° W), as far as ±540°; latitudes beyond the poles are cut off. An invalid input
    /// is repaired.
    ///
    /// @throws InvalidCoordinateException when a longitude lies beyond ±540°
    public static Geometry split(Geometry unwrappedDeg) {
        return LonWindow.of(-180, -90, 90).apply(unwrappedDeg);
    }

    /// A polygon whose neighbouring vertices are meant to be joined the shorter way round, as someone draws it on
    /// a map of the Bering Strait or around a pole: the area inside, split at the 180° meridian. A ring that goes
    /// once around the earth encloses the pole of the hemisphere most of its vertices lie in.
    ///
    /// @param drawn vertices with longitudes in [-180, 180]
    public static Geometry splitDrawn(Polygon drawn) {
        if (drawn.isEmpty()) {
            return Wgs84.FACTORY.createPolygon();
        }
        Geometry area = split(DrawnRing.of(drawn.getExteriorRing()).toPolygon());
        for (int i = 0; i < drawn.getNumInteriorRing(); i++) {
            Geometry hole = split(DrawnRing.of(drawn.getInteriorRingN(i)).toPolygon());
            area = OverlayNGRobust.overlay(area, hole, OverlayNG.DIFFERENCE);
        }
        return area;
    }
}
