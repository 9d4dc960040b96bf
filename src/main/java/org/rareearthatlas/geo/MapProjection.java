package org.rareearthatlas.geo;

import java.util.Optional;
import java.util.OptionalDouble;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;

/// The map projections a reader can choose. The keys are stable: they stand in addresses, in settings and in the
/// browser's component, which builds the same projections from [#proj4()].
///
/// The coordinate reference systems are made from WKT when first asked for, and the conversion from degrees is
/// taken from the projection itself, so that GeoTools' EPSG database is never opened.
public enum MapProjection {

    /// Russia and its neighbours as they are: Albers equal-area, parallels 52° and 64° N, meridian 100° E. The
    /// plane is torn along 80° W.
    ALBERS_SIBERIA(
            "albers-siberia",
            "+proj=aea +lat_1=52 +lat_2=64 +lat_0=56 +lon_0=100 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs",
            ProjectionWkt.of("Albers Siberia", "Albers_Conic_Equal_Area")
                    .with("standard_parallel_1", 52)
                    .with("standard_parallel_2", 64)
                    .with("latitude_of_center", 56)
                    .with("longitude_of_center", 100),
            new Domain(OptionalDouble.of(-80), -60, 90),
            new ProjectedBbox(-4_705_000, -940_000, 3_700_000, 3_505_000),
            new ProjectedBbox(-13_445_000, -9_226_000, 13_445_000, 16_070_000)),

    /// Web Mercator, EPSG:3857, as most web maps use it; areas in the north are grossly enlarged.
    WEB_MERCATOR(
            "web-mercator",
            "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs",
            ProjectionWkt.of("Web Mercator", "Popular Visualisation Pseudo Mercator")
                    .with("central_meridian", 0),
            new Domain(OptionalDouble.of(180), -85.06, 85.06),
            new ProjectedBbox(2_180_000, 4_630_000, 20_037_508, 16_860_000),
            new ProjectedBbox(-20_037_509, -20_050_000, 20_037_509, 20_050_000)),

    /// The Arctic from above, EPSG:3576: Lambert azimuthal equal-area around the North Pole, 90° E pointing down.
    /// The plane is not torn; beyond 45° S shapes are no longer readable and are left out.
    NORTH_POLE_LAEA(
            "north-pole-laea",
            "+proj=laea +lat_0=90 +lon_0=90 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs",
            ProjectionWkt.of("North Pole LAEA", "Lambert_Azimuthal_Equal_Area")
                    .with("latitude_of_center", 90)
                    .with("longitude_of_center", 90),
            new Domain(OptionalDouble.empty(), -45, 90),
            new ProjectedBbox(-4_275_000, -4_465_000, 4_200_000, 515_000),
            new ProjectedBbox(-11_767_000, -11_767_000, 11_767_000, 11_767_000)),

    /// The whole earth with true areas, within 1 %: Mollweide around 11° E, which treats the earth as a sphere.
    /// The plane is torn along 169° W, the Bering Strait, so that no continent is.
    WORLD_EQUAL_AREA(
            "world-equal-area",
            "+proj=moll +lon_0=11 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs",
            ProjectionWkt.of("World equal-area", "Mollweide").with("central_meridian", 11),
            new Domain(OptionalDouble.of(-169), -90, 90),
            new ProjectedBbox(-18_041_000, -9_021_000, 18_041_000, 9_021_000),
            new ProjectedBbox(-18_041_000, -9_021_000, 18_041_000, 9_021_000));

    /// Where a projection can be used.
    ///
    /// @param cutLonDeg the meridian along which the plane is torn, [-180, 180]; absent when there is none
    /// @param minLatDeg the southern limit, included
    /// @param maxLatDeg the northern limit, included
    public record Domain(OptionalDouble cutLonDeg, double minLatDeg, double maxLatDeg) {

        /// Whether the parallel of this latitude belongs to the map.
        public boolean containsLat(double latDeg) {
            return latDeg >= minLatDeg && latDeg <= maxLatDeg;
        }
    }

    private final String key;
    private final String proj4;
    private final ProjectionWkt wkt;
    private final Domain domain;
    private final ProjectedBbox home;
    private final ProjectedBbox extent;
    private final Lazy<ProjectedCRS> crs;

    MapProjection(
            String key, String proj4, ProjectionWkt wkt, Domain domain, ProjectedBbox home, ProjectedBbox extent) {
        this.key = key;
        this.proj4 = proj4;
        this.wkt = wkt;
        this.domain = domain;
        this.home = home;
        this.extent = extent;
        this.crs = new Lazy<>(wkt::parse);
    }

    /// The projection with this key; absent when there is none.
    public static Optional<MapProjection> find(String key) {
        for (MapProjection projection : values()) {
            if (projection.key.equals(key)) {
                return Optional.of(projection);
            }
        }
        return Optional.empty();
    }

    /// The stable name used outside of Java.
    public String key() {
        return key;
    }

    /// The definition for the browser's proj4; gives the same metres as [#crs()], within a millimetre. The false
    /// origin is written out because proj4js computes NaN without it.
    public String proj4() {
        return proj4;
    }

    /// The definition as WKT 1, axes east then north, base axes longitude then latitude.
    public String wkt() {
        return wkt.text();
    }

    /// The coordinate reference system for GeoTools: x east, y north, metres; its base is longitude first.
    public ProjectedCRS crs() {
        return crs.get();
    }

    /// From longitude, latitude in degrees to x, y in metres. Safe for several threads. Prefer [MapProjector],
    /// which also cuts, clips and bends what is drawn.
    public MathTransform fromDegrees() {
        return crs().getConversionFromBase().getMathTransform();
    }

    /// Where the projection can be used.
    public Domain domain() {
        return domain;
    }

    /// A good first view: Russia, Ukraine and the Caucasus; for the world projection the world.
    public ProjectedBbox home() {
        return home;
    }

    /// A box around everything the projection can show, rounded outwards.
    public ProjectedBbox extent() {
        return extent;
    }
}
