package org.rareearthatlas.ogc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.tile.TileAnswers;
import org.rareearthatlas.tile.TileLimits;
import org.rareearthatlas.tile.TileMatrixSet;

/// What is offered as tiles, as JSON (OGC 20-057, clause 9; tileset metadata by OGC 17-083r4, 7.2).
final class TileSetDocuments {

    private static final String REL = "http://www.opengis.net/def/rel/ogc/1.0/";

    private final OgcLinks links;
    private final OgcTexts texts;
    private final TileExtents extents;
    private final OgcFeatures features;
    private final TileSchemeDocuments schemes;

    TileSetDocuments(OgcLinks links, OgcTexts texts, TileExtents extents, OgcFeatures features) {
        this.links = links;
        this.texts = texts;
        this.extents = extents;
        this.features = features;
        this.schemes = new TileSchemeDocuments(links, texts);
    }

    Map<String, Object> list(TiledResource resource) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "links",
                List.of(OgcLinks.link("self", OgcLinks.JSON, resource.title(texts), links.ogc(resource.path()))));
        json.put(
                "tilesets",
                Arrays.stream(TileMatrixSet.values())
                        .map(set -> summary(resource, set))
                        .toList());
        return json;
    }

    /// The whole description; the list has all of it but the layers, so that a client need not ask again.
    Map<String, Object> one(TiledResource resource, TileMatrixSet set) {
        Map<String, Object> json = summary(resource, set);
        extents.findWgs84(resource).ifPresent(box -> json.put("boundingBox", boundingBox(box)));
        json.put("layers", resource.collections().stream().map(this::layer).toList());
        return json;
    }

    private Map<String, Object> summary(TiledResource resource, TileMatrixSet set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", resource.title(texts) + ": " + schemes.title(set));
        json.put("dataType", "vector");
        json.put("crs", TileCrs.of(set.projection()));
        json.put("tileMatrixSetId", set.id());
        json.put("tileMatrixSetURI", schemes.uri(set));
        extents.find(resource, set.projection()).ifPresent(box -> json.put("tileMatrixSetLimits", limits(set, box)));
        json.put("links", tileSetLinks(resource, set));
        return json;
    }

    private static List<Object> limits(TileMatrixSet set, ProjectedBbox box) {
        return IntStream.rangeClosed(0, TileMatrixSet.MAX_ZOOM)
                .<Object>mapToObj(zoom -> limits(zoom, set.limits(box, zoom)))
                .toList();
    }

    private static Map<String, Object> limits(int zoom, TileLimits limits) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tileMatrix", Integer.toString(zoom));
        json.put("minTileRow", limits.minRow());
        json.put("maxTileRow", limits.maxRow());
        json.put("minTileCol", limits.minColumn());
        json.put("maxTileCol", limits.maxColumn());
        return json;
    }

    private List<Object> tileSetLinks(TiledResource resource, TileMatrixSet set) {
        String title = resource.title(texts) + ": " + schemes.title(set);
        String address = links.ogc(resource.path(set.id()));
        Map<String, Object> item =
                OgcLinks.link("item", TileAnswers.MEDIA_TYPE, title, address + "/{tileMatrix}/{tileRow}/{tileCol}");
        item.put("templated", true);
        List<Object> all = new java.util.ArrayList<>(List.of(
                OgcLinks.link("self", OgcLinks.JSON, title, address),
                OgcLinks.link(REL + "tiling-scheme", OgcLinks.JSON, schemes.title(set), schemes.address(set)),
                item));
        if (set == TileMatrixSet.WEB_MERCATOR_QUAD) {
            all.add(OgcLinks.link("describedby", OgcLinks.JSON, "TileJSON", address + "?f=tilejson"));
        }
        return all;
    }

    private static Map<String, Object> boundingBox(ReferencedEnvelope box) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lowerLeft", List.of(box.getMinX(), box.getMinY()));
        json.put("upperRight", List.of(box.getMaxX(), box.getMaxY()));
        json.put("crs", CrsReference.CRS84.uri());
        return json;
    }

    private Map<String, Object> layer(OgcCollection collection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", collection.id());
        json.put("title", texts.title(collection));
        json.put("description", texts.description(collection));
        json.put("dataType", "vector");
        if (collection.findGeometryType().isPresent()) {
            json.put("geometryDimension", collection == OgcCollection.DEPOSITS ? 0 : 2);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        shown(collection).forEach((name, schema) -> properties.put(name, schema));
        json.put("propertiesSchema", Map.of("type", "object", "properties", properties));
        return json;
    }

    private Map<String, Object> shown(OgcCollection collection) {
        Queryables queryables = features.queryables(collection);
        Map<String, Object> shown = new LinkedHashMap<>();
        queryables.types().forEach((name, type) -> {
            if (type != org.rareearthatlas.filter.OperandType.GEOMETRY) {
                shown.put(name, OgcDocuments.schema(collection, type));
            }
        });
        return shown;
    }

    /// TileJSON 3.0.0, which knows Web Mercator only.
    Map<String, Object> tileJson(TiledResource resource) {
        String tiles = links.ogc(resource.path(TileMatrixSet.WEB_MERCATOR_QUAD.id()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tilejson", "3.0.0");
        json.put("name", resource.title(texts));
        json.put("scheme", "xyz");
        json.put("tiles", List.of(tiles + "/{z}/{y}/{x}.mvt"));
        json.put("minzoom", 0);
        json.put("maxzoom", TileMatrixSet.MAX_ZOOM);
        Optional<ReferencedEnvelope> box = extents.findWgs84(resource);
        box.ifPresent(found -> json.put(
                "bounds",
                List.of(found.getMinX(), mercator(found.getMinY()), found.getMaxX(), mercator(found.getMaxY()))));
        json.put(
                "vector_layers",
                resource.collections().stream().map(this::vectorLayer).toList());
        return json;
    }

    /// Web Mercator ends there.
    private static double mercator(double latDeg) {
        return Math.clamp(latDeg, -85.0511287798066, 85.0511287798066);
    }

    private Map<String, Object> vectorLayer(OgcCollection collection) {
        Map<String, Object> fields = new LinkedHashMap<>();
        shown(collection).forEach((name, schema) -> fields.put(name, String.valueOf(((Map<?, ?>) schema).get("type"))));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", collection.id());
        json.put("description", texts.description(collection));
        json.put("fields", fields);
        json.put("minzoom", 0);
        json.put("maxzoom", TileMatrixSet.MAX_ZOOM);
        return json;
    }
}
