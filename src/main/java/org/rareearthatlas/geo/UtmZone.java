package org.rareearthatlas.geo;

import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/// The Universal Transverse Mercator projection of a northern zone, by the series of Poder and Engsager that PROJ
/// uses too. It holds nearly the whole ellipsoid: what a client asks for in a zone need not lie near its
/// meridian. GeoTools' series ends some forty degrees from it. Only about eight degrees around the two points of
/// the equator that are 90° away, where the projection goes to infinity, cannot be reached.
final class UtmZone {

    private final Projection projection;

    /// @param zone 1 to 60
    UtmZone(int zone) {
        String parameters =
                "+proj=etmerc +lat_0=0 +lon_0=%d +k=0.9996 +x_0=500000 +y_0=0 +datum=WGS84 +units=m +no_defs"
                        .formatted(zone * 6 - 183);
        this.projection = new CRSFactory()
                .createFromParameters("UTM " + zone + "N", parameters)
                .getProjection();
    }

    VertexTransform transform() {
        return new VertexTransform(this::fromDegrees, this::toDegrees, null);
    }

    private void fromDegrees(double[] from, double[] to) throws TransformException {
        ProjCoordinate metres = new ProjCoordinate();
        try {
            projection.project(new ProjCoordinate(from[0], from[1]), metres);
        } catch (Proj4jException e) {
            throw new TransformException("Outside the zone's reach", e);
        }
        keep(metres, to);
    }

    private void toDegrees(double[] from, double[] to) throws TransformException {
        ProjCoordinate degrees = new ProjCoordinate();
        try {
            projection.inverseProject(new ProjCoordinate(from[0], from[1]), degrees);
        } catch (Proj4jException e) {
            throw new TransformException("Outside the zone's reach", e);
        }
        keep(degrees, to);
        to[0] = Wgs84.wrapLonDeg(to[0]);
    }

    private static void keep(ProjCoordinate found, double[] to) throws TransformException {
        if (!Double.isFinite(found.x) || !Double.isFinite(found.y)) {
            throw new TransformException("Outside the zone's reach");
        }
        to[0] = found.x;
        to[1] = found.y;
    }
}
