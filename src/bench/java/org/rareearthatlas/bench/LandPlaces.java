package org.rareearthatlas.bench;

import java.util.SplittableRandom;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.rareearthatlas.geo.Wgs84;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.WorldUnit;
import org.rareearthatlas.region.WorldUnits;

/// Places on land, at random but always the same ones for the same seed.
final class LandPlaces {

    private static final double SPREAD_KM = 30;
    private static final double KM_A_DEGREE = 111.2;

    private final PointOnGeometryLocator land;
    private final SplittableRandom random;
    private final Coordinate[] centres;

    /// @param clusters how many places the others lie around
    LandPlaces(WorldUnits units, int clusters, long seed) {
        Geometry[] parts =
                units.list(Detail.OVERVIEW).stream().map(WorldUnit::geometry).toArray(Geometry[]::new);
        this.land = new IndexedPointInAreaLocator(Wgs84.FACTORY.createGeometryCollection(parts));
        this.random = new SplittableRandom(seed);
        this.centres = new Coordinate[clusters];
        for (int i = 0; i < clusters; i++) {
            centres[i] = anywhere();
        }
    }

    /// Evenly over the land of the earth.
    private Coordinate anywhere() {
        while (true) {
            double lonDeg = random.nextDouble(-180, 180);
            double latDeg = Math.toDegrees(Math.asin(random.nextDouble(-1, 1)));
            Coordinate place = new Coordinate(lonDeg, latDeg);
            if (isLand(place) && latDeg > -60) {
                return place;
            }
        }
    }

    /// Near the centre of a cluster; the larger its number the fewer lie there, as with real deposits.
    Coordinate next() {
        while (true) {
            double skew = random.nextDouble();
            Coordinate centre = centres[(int) (centres.length * skew * skew)];
            double latDeg = centre.y + random.nextGaussian() * SPREAD_KM / KM_A_DEGREE;
            double widen = Math.max(0.1, Math.cos(Math.toRadians(centre.y)));
            double lonDeg = centre.x + random.nextGaussian() * SPREAD_KM / KM_A_DEGREE / widen;
            Coordinate place = new Coordinate(rounded(lonDeg), rounded(latDeg));
            if (Math.abs(lonDeg) <= 180 && Math.abs(latDeg) <= 90 && isLand(place)) {
                return place;
            }
        }
    }

    Coordinate centre(int cluster) {
        return centres[cluster];
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private boolean isLand(Coordinate place) {
        return land.locate(place) != Location.EXTERIOR;
    }
}
