package org.rareearthatlas.geo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/// Turns geometry in degrees into what is drawn on a map of one projection, and boxes of that map back into
/// degrees. Without state that changes, safe for several threads.
///
/// Drawing means: what was split at 180° is joined where the projection does not tear the plane there; what
/// crosses the tear is cut there; what the projection cannot show is clipped away; edges longer than one degree
/// are bent to follow the projection, since a straight edge in degrees (the 49th parallel) is none on the map.
public final class MapProjector {

    /// Makes geometries in metres of a projection: SRID 0, double precision.
    static final GeometryFactory METRES = new GeometryFactory(new PrecisionModel(), 0);

    /// Edges are bent in steps of this many degrees.
    static final double MAX_EDGE_DEG = 1;

    private static final Map<MapProjection, MapProjector> PROJECTORS = new EnumMap<>(MapProjection.class);

    static {
        for (MapProjection projection : MapProjection.values()) {
            PROJECTORS.put(projection, new MapProjector(projection));
        }
    }

    private final MapProjection projection;

    private MapProjector(MapProjection projection) {
        this.projection = projection;
    }

    /// The projector of this projection, always the same instance.
    public static MapProjector of(MapProjection projection) {
        MapProjector projector = PROJECTORS.get(projection);
        if (projector == null) {
            throw new IllegalStateException("no projector for " + projection);
        }
        return projector;
    }

    /// The projection this projector draws in.
    public MapProjection projection() {
        return projection;
    }

    /// The geometry as it is drawn, in metres, SRID 0. Empty (never null) when nothing of it lies on the map. The
    /// kind of geometry may change between single and multi; mixed collections stay mixed. Invalid input is
    /// repaired.
    ///
    /// @param geometryWgs84 longitudes in [-180, 180], or running on beyond as far as ±540°
    /// @throws InvalidCoordinateException when a longitude lies beyond ±540°
    public Geometry project(Geometry geometryWgs84) {
        double startLonDeg =
                Wgs84.wrapLonDeg(projection.domain().cutLonDeg().orElseGet(() -> quietMeridian(geometryWgs84)));
        LonWindow window = LonWindow.of(
                startLonDeg,
                projection.domain().minLatDeg(),
                projection.domain().maxLatDeg());
        Geometry inside = window.apply(geometryWgs84);
        if (inside.isEmpty()) {
            return METRES.createGeometryCollection();
        }
        Geometry bent = inside.getDimension() == 0 ? inside : densified(inside);
        return new ToMetres(projection, startLonDeg).apply(bent);
    }

    /// Where a place lies on the map; absent when the projection does not show its latitude.
    public Optional<Coordinate> project(LonLat place) {
        Geometry drawn = project(place.toPoint());
        return drawn.isEmpty() ? Optional.empty() : Optional.of(drawn.getCoordinate());
    }

    /// The place at a point of the map; absent where the map shows nothing (outside the ellipse of the world, in
    /// the gap of the cone, beyond the latitudes of the projection).
    public Optional<LonLat> unproject(double xM, double yM) {
        if (!Double.isFinite(xM) || !Double.isFinite(yM)) {
            return Optional.empty();
        }
        return ToDegrees.of(projection).find(xM, yM);
    }

    /// A box in degrees around everything the map shows in a box of metres; rather too large than too small, and
    /// reaching around the pole when the pole is in it. Absent when the map shows nothing there.
    public Optional<BboxWgs84> findBboxWgs84(ProjectedBbox box) {
        return new BoxUnprojector(projection).find(box);
    }

    /// The area in degrees that a box of metres shows, split at 180°; empty when the map shows nothing there. Near the
    /// map's edge rather too large than too small.
    public Geometry findAreaWgs84(ProjectedBbox box) {
        return new BoxArea(projection).find(box);
    }

    /// How many metres of the map one true metre at this place becomes, as the geometric mean over all
    /// directions: 1 everywhere in the equal-area projections (for the world one within 1 %), 2 in Web Mercator
    /// at 60°. Absent beyond the projection's latitudes.
    public Optional<Double> scaleAt(LonLat place) {
        if (!projection.domain().containsLat(place.latDeg())) {
            return Optional.empty();
        }
        return Optional.of(projection == MapProjection.WEB_MERCATOR ? mercatorScale(place.latDeg()) : 1.0);
    }

    /// Web Mercator treats geodetic latitudes as if the earth were a sphere: its scale differs along meridians
    /// and parallels.
    private static double mercatorScale(double latDeg) {
        double e2 = 0.00669437999014133;
        double sin = Math.sin(Math.toRadians(latDeg));
        double w2 = 1 - e2 * sin * sin;
        double alongParallel = Math.sqrt(w2) / Math.cos(Math.toRadians(latDeg));
        double alongMeridian = alongParallel * w2 / (1 - e2);
        return Math.sqrt(alongParallel * alongMeridian);
    }

    /// Without a tear the window can start wherever the geometry is not.
    private static double quietMeridian(Geometry geometry) {
        if (geometry.isEmpty()) {
            return -180;
        }
        Geometry split = withinRange(geometry) ? geometry : Antimeridian.split(geometry);
        return BboxWgs84.of(split).map(BboxWgs84::westLonDeg).orElse(-180.0);
    }

    private static boolean withinRange(Geometry geometry) {
        var e = geometry.getEnvelopeInternal();
        return e.getMinX() >= -180 && e.getMaxX() <= 180;
    }

    private static Geometry densified(Geometry geometry) {
        Densifier densifier = new Densifier(geometry);
        densifier.setDistanceTolerance(MAX_EDGE_DEG);
        densifier.setValidate(false);
        return densifier.getResultGeometry();
    }

    static void transform(MathTransform transform, double[] xy) {
        try {
            transform.transform(xy, 0, xy, 0, xy.length / 2);
        } catch (TransformException e) {
            throw new IllegalStateException("a coordinate inside the projection's domain was refused", e);
        }
    }
}
