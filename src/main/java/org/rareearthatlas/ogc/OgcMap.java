package org.rareearthatlas.ogc;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jsoup.nodes.Element;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;
import org.springframework.stereotype.Component;

/// Small maps drawn by the server as SVG, so that they need no script.
@Component
class OgcMap {

    private static final int MAX_FEATURES = 500;
    private static final double MIN_VIEW = 90;

    private final OgcFeatures features;
    private final Map<MapProjection, String> land = new EnumMap<>(MapProjection.class);

    OgcMap(OgcFeatures features) {
        this.features = features;
    }

    /// A map of some features, of Russia and its neighbours when they lie there, otherwise of the world.
    ///
    /// @param close whether to show only the surroundings of the features
    Element draw(List<SimpleFeature> shown, String label, boolean close) {
        return draw(shown, label, close, new HashSet<>());
    }

    /// As the other, for a page of several maps: the land is written once for each projection.
    ///
    /// @param written the projections whose land stands on the page already; this one is added
    Element draw(List<SimpleFeature> shown, String label, boolean close, Set<MapProjection> written) {
        List<Geometry> places = shown.stream()
                .limit(MAX_FEATURES)
                .map(feature -> (Geometry) feature.getDefaultGeometry())
                .toList();
        MapProjection projection = !places.isEmpty() && places.stream().allMatch(OgcMap::isAroundRussia)
                ? MapProjection.ALBERS_SIBERIA
                : MapProjection.WORLD_EQUAL_AREA;
        SvgPath path = new SvgPath(projection);
        Element ground = ground(projection, written);
        Element svg = new Element("svg")
                .attr("class", "ogc-map")
                .attr("role", "img")
                .attr("aria-label", label)
                .attr("preserveAspectRatio", close ? "xMidYMid meet" : "xMidYMid slice");
        svg.appendChild(ground);
        Envelope view = new Envelope();
        for (Geometry place : places) {
            Geometry projected = MapProjector.of(projection).project(place);
            if (!projected.isEmpty()) {
                view.expandToInclude(path.box(projected));
                append(svg, projected, path);
            }
        }
        return svg.attr("viewBox", viewBox(close && !view.isNull() ? widened(view) : path.home()));
    }

    private Element ground(MapProjection projection, Set<MapProjection> written) {
        String id = "land-" + projection.key();
        return written.add(projection)
                ? new Element("path").attr("class", "ogc-land").attr("id", id).attr("d", land(projection))
                : new Element("use").attr("href", "#" + id);
    }

    private static boolean isAroundRussia(Geometry place) {
        Envelope box = place.getEnvelopeInternal();
        return box.getMinY() > 38
                && (box.getMinX() > 15 || (box.getMinX() >= -180 && box.getMaxX() >= 170) || box.getMaxX() < -168);
    }

    private static void append(Element svg, Geometry projected, SvgPath path) {
        if (projected instanceof Point point) {
            svg.appendElement("path").attr("class", "ogc-point").attr("d", path.dot(point));
        } else {
            svg.appendElement("path").attr("class", "ogc-area").attr("d", path.of(projected));
        }
    }

    private static Envelope widened(Envelope view) {
        Envelope wide = new Envelope(view);
        wide.expandBy(
                Math.max(view.getWidth() * 0.15, (MIN_VIEW - view.getWidth()) / 2),
                Math.max(view.getHeight() * 0.15, (MIN_VIEW * 0.6 - view.getHeight()) / 2));
        return wide;
    }

    private static String viewBox(Envelope view) {
        return "%d %d %d %d"
                .formatted(
                        Math.round(view.getMinX()),
                        Math.round(view.getMinY()),
                        Math.round(Math.max(1, view.getWidth())),
                        Math.round(Math.max(1, view.getHeight())));
    }

    private String land(MapProjection projection) {
        synchronized (land) {
            return land.computeIfAbsent(projection, this::drawLand);
        }
    }

    private String drawLand(MapProjection projection) {
        SvgPath path = new SvgPath(projection);
        StringBuilder drawn = new StringBuilder();
        for (SimpleFeature country : features.listAll(OgcCollection.COUNTRIES)) {
            drawn.append(path.inView(MapProjector.of(projection).project((Geometry) country.getDefaultGeometry())));
        }
        return drawn.toString();
    }
}
