package org.rareearthatlas.map;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.TileGrid;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BaseJsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What goes to the browser, as JSON; `messages.ts` is its other side.
final class MapWire {

    static final int VERSION = 1;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MapWire() {}

    static ObjectNode config(MapConfig config) {
        ObjectNode node = JSON.objectNode();
        node.put("v", VERSION);
        node.put("layersUrl", config.layersUrl());
        node.put("tilesUrl", config.tilesUrl());
        ArrayNode projections = node.putArray("projections");
        config.projections().forEach(option -> projections.add(projection(option)));
        node.set("background", background(config.background()));
        node.set("labels", texts(config.labels().texts()));
        node.put("language", config.locale().getLanguage());
        return node;
    }

    private static ObjectNode projection(MapProjectionOption option) {
        MapProjection projection = option.projection();
        ObjectNode node = JSON.objectNode();
        node.put("key", projection.key());
        node.put("proj4", projection.proj4());
        node.put("label", option.label());
        node.set("extent", numbers(projection.extent().toArray()));
        node.set("home", numbers(projection.home().toArray()));
        TileGrid grid = TileGrid.of(projection);
        node.putObject("grid")
                .put("originXM", grid.originXM())
                .put("originYM", grid.originYM())
                .put("sideM", grid.sideM());
        return node;
    }

    private static BaseJsonNode background(@Nullable MapBackground background) {
        if (background == null) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.objectNode();
        node.put("kind", background.kind().wireName());
        node.put("url", background.url());
        node.put("attribution", background.attribution());
        putIfPresent(node, "layer", background.layer());
        putIfPresent(node, "matrixSet", background.matrixSet());
        return node;
    }

    static ObjectNode texts(Map<String, String> texts) {
        ObjectNode node = JSON.objectNode();
        texts.forEach(node::put);
        return node;
    }

    static BaseJsonNode filter(String depositsCql2, @Nullable Collection<String> regions) {
        if (depositsCql2.isEmpty() && regions == null) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.objectNode();
        node.put("deposits", depositsCql2);
        if (regions == null) {
            node.putNull("regions");
        } else {
            ArrayNode ids = node.putArray("regions");
            regions.stream().sorted().forEach(ids::add);
        }
        return node;
    }

    static BaseJsonNode ref(@Nullable FeatureRef ref) {
        if (ref == null) {
            return JSON.nullNode();
        }
        return JSON.objectNode().put("kind", ref.kind().wireName()).put("id", ref.id());
    }

    static BaseJsonNode draft(@Nullable MapDraft draft) {
        if (draft == null) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.objectNode();
        var place = draft.place();
        node.put("lonDeg", place == null ? null : Double.valueOf(place.lonDeg()));
        node.put("latDeg", place == null ? null : Double.valueOf(place.latDeg()));
        node.put("radiusM", draft.radiusM());
        Polygon outline = draft.outlineWgs84();
        node.set("outline", outline == null || outline.isEmpty() ? JSON.nullNode() : polygon(outline));
        ArrayNode others = node.putArray("others");
        draft.others().forEach(other -> others.add(numbers(other.lonDeg(), other.latDeg())));
        if (draft.sought()) {
            node.put("sought", true);
        }
        return node;
    }

    private static ObjectNode polygon(Polygon polygon) {
        ObjectNode node = JSON.objectNode();
        node.put("type", "Polygon");
        ArrayNode rings = node.putArray("coordinates");
        rings.add(ring(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i)));
        }
        return node;
    }

    private static ArrayNode ring(LineString ring) {
        ArrayNode node = JSON.arrayNode();
        for (Coordinate corner : ring.getCoordinates()) {
            node.add(numbers(corner.x, corner.y));
        }
        return node;
    }

    private static ArrayNode numbers(double... values) {
        ArrayNode node = JSON.arrayNode();
        for (double value : values) {
            node.add(value);
        }
        return node;
    }

    private static void putIfPresent(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
