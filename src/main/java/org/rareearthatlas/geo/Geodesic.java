package org.rareearthatlas.geo;

import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Measures on the WGS 84 ellipsoid, by Karney's geodesics: distances to nanometres, areas to a part in a
/// billion.
public final class Geodesic {

    /// The largest radius of [#circle(LonLat, double, int)], in metres: half way to the equator's far side would
    /// no longer be an outline anyone can read.
    public static final double MAX_CIRCLE_RADIUS_M = 5_000_000;

    /// Edges are straight in degrees, as GeoJSON has them, not geodesics; steps of this size make the difference
    /// vanish.
    private static final double AREA_EDGE_DEG = 0.1;

    private static final net.sf.geographiclib.Geodesic WGS84 = net.sf.geographiclib.Geodesic.WGS84;

    private Geodesic() {}

    /// The area of all polygons in a geometry in degrees, holes left out; 0 when there are none. Edges run
    /// straight in degrees (RFC 7946 §3.1.1). The geometry must be valid and split at 180°.
    public static double areaKm2(Geometry geometryWgs84) {
        double[] areaM2 = {0};
        Parts.forEach(geometryWgs84, part -> {
            if (part instanceof Polygon polygon) {
                areaM2[0] += ringAreaM2(polygon.getExteriorRing());
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    areaM2[0] -= ringAreaM2(polygon.getInteriorRingN(i));
                }
            }
        });
        return areaM2[0] / 1e6;
    }

    private static double ringAreaM2(LinearRing ring) {
        PolygonArea area = new PolygonArea(WGS84, false);
        Coordinate[] vertices = Densifier.densify(ring, AREA_EDGE_DEG).getCoordinates();
        for (int i = 0; i < vertices.length - 1; i++) {
            area.AddPoint(vertices[i].y, vertices[i].x);
        }
        // Signed, because a ring is never larger than half the earth unless it is a frame around all of it.
        return Math.abs(area.Compute(false, true).area);
    }

    /// The length of the shortest way between two places, in metres.
    public static double distanceM(LonLat from, LonLat to) {
        return WGS84.Inverse(from.latDeg(), from.lonDeg(), to.latDeg(), to.lonDeg(), GeodesicMask.DISTANCE).s12;
    }

    /// The place one reaches by going straight on.
    ///
    /// @param azimuthDeg the direction at the start, clockwise from north, finite
    /// @param distanceM how far, in metres, finite; negative goes backwards
    public static LonLat destination(LonLat from, double azimuthDeg, double distanceM) {
        InvalidCoordinateException.requireFinite(azimuthDeg);
        InvalidCoordinateException.requireFinite(distanceM);
        GeodesicData end = WGS84.Direct(from.latDeg(), from.lonDeg(), azimuthDeg, distanceM);
        return new LonLat(end.lon2, end.lat2);
    }

    /// The disc of all places within a distance, as a polygon in degrees; split at 180° and closed over a pole
    /// where it reaches across one. The vertices lie on the circle, so the polygon is slightly smaller than the
    /// disc.
    ///
    /// @param radiusM in metres, more than 0 and at most [#MAX_CIRCLE_RADIUS_M]
    /// @param segments the number of vertices, 8 to 1440
    /// @throws IllegalArgumentException when the radius or the number of segments is out of its range
    public static Geometry circle(LonLat center, double radiusM, int segments) {
        if (!(radiusM > 0 && radiusM <= MAX_CIRCLE_RADIUS_M)) {
            throw new IllegalArgumentException("radius in metres out of range: " + radiusM);
        }
        if (segments < 8 || segments > 1440) {
            throw new IllegalArgumentException("number of segments out of range: " + segments);
        }
        Coordinate[] ring = new Coordinate[segments + 1];
        for (int i = 0; i < segments; i++) {
            ring[i] = destination(center, -360.0 * i / segments, radiusM).toCoordinate();
        }
        ring[segments] = ring[0].copy();
        return Antimeridian.splitDrawn(Wgs84.FACTORY.createPolygon(ring));
    }
}
