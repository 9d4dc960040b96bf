package org.rareearthatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.api.referencing.operation.MathTransform;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// A coordinate reference system that clients may ask for by its URI (OGC 18-058r1), with its coordinates
/// in the order that its definition gives. Here alone latitude may come first: everything else in the atlas
/// is longitude first.
///
/// The projections are built from their definitions on the ellipsoid of WGS 84, so that no EPSG database is
/// opened; for ETRS89 (EPSG:3035) that differs by a few millimetres.
public final class CrsReference {

    /// WGS 84, longitude first: what is used when nothing is said.
    public static final CrsReference CRS84 = new CrsReference(
            "http://www.opengis.net/def/crs/OGC/1.3/CRS84", "WGS 84, longitude and latitude", false, null);

    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";
    private static final int SEGMENTS = 64;
    private static final List<CrsReference> ALL = all();

    private final String uri;
    private final String title;
    private final boolean exchanged;
    private final @Nullable Lazy<VertexTransform> projection;

    private CrsReference(String uri, String title, boolean exchanged, @Nullable Lazy<VertexTransform> projection) {
        this.uri = uri;
        this.title = title;
        this.exchanged = exchanged;
        this.projection = projection;
    }

    private static List<CrsReference> all() {
        List<CrsReference> all = new ArrayList<>();
        all.add(CRS84);
        all.add(new CrsReference(EPSG + 4326, "WGS 84, latitude and longitude", true, null));
        all.add(of(MapProjection.WEB_MERCATOR, 3857));
        all.add(of(MapProjection.NORTH_POLE_LAEA, 3576));
        all.add(projected(3035, "ETRS89 / LAEA Europe", true, laeaEurope()));
        // The zones of Russia and its neighbours: 24° E to 180° and on to 168° W.
        IntStream.concat(IntStream.rangeClosed(34, 60), IntStream.rangeClosed(1, 2))
                .forEach(zone -> all.add(utmNorth(zone)));
        return List.copyOf(all);
    }

    private static CrsReference of(MapProjection projection, int code) {
        return new CrsReference(
                EPSG + code,
                projection.crs().getName().getCode(),
                false,
                new Lazy<>(() -> VertexTransform.of(projection.fromDegrees(), projection.domain())));
    }

    private static CrsReference projected(int code, String title, boolean exchanged, ProjectionWkt wkt) {
        return new CrsReference(EPSG + code, title, exchanged, new Lazy<>(() -> {
            MathTransform transform = wkt.parse().getConversionFromBase().getMathTransform();
            return VertexTransform.of(transform, null);
        }));
    }

    private static ProjectionWkt laeaEurope() {
        return ProjectionWkt.of("LAEA Europe", "Lambert_Azimuthal_Equal_Area")
                .with("latitude_of_center", 52)
                .with("longitude_of_center", 10)
                .with("false_easting", 4_321_000)
                .with("false_northing", 3_210_000);
    }

    private static CrsReference utmNorth(int zone) {
        String title = "WGS 84 / UTM zone " + zone + "N";
        return new CrsReference(EPSG + (32600 + zone), title, false, new Lazy<>(() -> new UtmZone(zone).transform()));
    }

    /// All systems that can be asked for, [#CRS84] first.
    public static List<CrsReference> listAll() {
        return ALL;
    }

    /// Those of [#listAll] whose coordinates are degrees, [#CRS84] first.
    public static List<CrsReference> listInDegrees() {
        return ALL.stream().filter(crs -> !crs.isProjected()).toList();
    }

    /// The system with this URI; absent when it cannot be asked for.
    public static Optional<CrsReference> find(String uri) {
        return ALL.stream().filter(crs -> crs.uri.equals(uri)).findFirst();
    }

    public String uri() {
        return uri;
    }

    /// The name as people know it, in English.
    public String title() {
        return title;
    }

    /// Whether coordinates are metres rather than degrees.
    public boolean isProjected() {
        return projection != null;
    }

    /// A geometry in this system, in its axis order.
    ///
    /// @throws IllegalArgumentException when it lies where the system does not reach
    public Geometry fromWgs84(Geometry geometryWgs84) {
        Geometry transformed =
                projection == null ? geometryWgs84 : projection.get().fromDegrees(geometryWgs84);
        return exchanged ? Axes.exchange(transformed) : transformed;
    }

    /// A geometry of this system in WGS 84, longitude first, split at 180°.
    ///
    /// @throws IllegalArgumentException when it lies where the system does not reach
    public Geometry toWgs84(Geometry geometry) {
        Geometry eastFirst = exchanged ? Axes.exchange(geometry) : geometry;
        if (projection == null) {
            return Axes.requireDegrees(eastFirst);
        }
        double length = eastFirst.getEnvelopeInternal().getDiameter() / SEGMENTS;
        Geometry bent = length > 0 ? Densifier.densify(eastFirst, length) : eastFirst;
        Geometry degrees = projection.get().toDegrees(bent);
        return degrees instanceof Polygonal ? splitEach(degrees) : degrees;
    }

    private static Geometry splitEach(Geometry polygons) {
        List<Geometry> parts = new ArrayList<>();
        Parts.forEach(polygons, part -> parts.add(Antimeridian.splitDrawn((Polygon) part)));
        return parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
    }

    /// A box of this system, in its axis order, as an area in WGS 84. In degrees it crosses 180° when west
    /// is greater than east. In a projected system any two opposite corners will do: a client that carries
    /// the south-west and north-east corners of an area over the pole or far from the meridian of a zone gets
    /// them in another order.
    ///
    /// @throws IllegalArgumentException when the numbers are no box, or it lies where the system does not
    ///     reach
    public Geometry boxToWgs84(double min1, double min2, double max1, double max2) {
        double minX = exchanged ? min2 : min1;
        double minY = exchanged ? min1 : min2;
        double maxX = exchanged ? max2 : max1;
        double maxY = exchanged ? max1 : max2;
        if (projection == null) {
            return Axes.boxOfDegrees(minX, minY, maxX, maxY);
        }
        ProjectedBbox box = new ProjectedBbox(
                Math.min(minX, maxX), Math.min(minY, maxY), Math.max(minX, maxX), Math.max(minY, maxY));
        Geometry area = Wgs84.FACTORY.toGeometry(box.toEnvelope());
        return toWgs84(exchanged ? Axes.exchange(area) : area);
    }

    @Override
    public String toString() {
        return uri;
    }
}
