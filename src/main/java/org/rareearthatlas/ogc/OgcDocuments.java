package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.filter.OperandType;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;

/// What the API says of itself, as JSON (OGC 17-069r4, clause 7).
final class OgcDocuments {

    private static final String TILESETS = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";

    private final OgcLinks links;
    private final OgcTexts texts;

    OgcDocuments(OgcLinks links, OgcTexts texts) {
        this.links = links;
        this.texts = texts;
    }

    Map<String, Object> landing() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", texts.text("app.title"));
        json.put("description", texts.text("ogc.description"));
        List<Object> all = new ArrayList<>(selfAndAlternate(OgcLinks.JSON));
        all.add(OgcLinks.link("service-desc", OgcLinks.OPEN_API, texts.text("ogc.api"), links.ogc("api")));
        all.add(OgcLinks.link("service-doc", OgcLinks.HTML, texts.text("ogc.api.html"), links.ogc("api") + "?f=html"));
        all.add(OgcLinks.link("conformance", OgcLinks.JSON, texts.text("ogc.conformance"), links.ogc("conformance")));
        all.add(OgcLinks.link("data", OgcLinks.JSON, texts.text("ogc.collections"), links.ogc("collections")));
        all.add(OgcLinks.link(TILESETS, OgcLinks.JSON, TiledResource.DATASET.title(texts), links.ogc("tiles")));
        all.add(OgcLinks.link(
                "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes",
                OgcLinks.JSON,
                texts.text("ogc.tiles.schemes"),
                links.ogc("tileMatrixSets")));
        json.put("links", all);
        return json;
    }

    Map<String, Object> conformance() {
        return Map.of("conformsTo", OgcConformance.CLASSES);
    }

    Map<String, Object> collections(List<Map<String, Object>> collections) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("links", selfAndAlternate(OgcLinks.JSON));
        json.put("crs", CrsReference.listAll().stream().map(CrsReference::uri).toList());
        json.put("collections", collections);
        return json;
    }

    /// @param bounds the box around the collection in degrees, longitude first
    Map<String, Object> collection(OgcCollection collection, Optional<ReferencedEnvelope> bounds, boolean alone) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", collection.id());
        json.put("title", texts.title(collection));
        json.put("description", texts.description(collection));
        json.put("itemType", "feature");
        bounds.ifPresent(box -> json.put("extent", extent(box)));
        json.put(
                "crs",
                alone || collection.hasPoles()
                        ? collection.listSystems().stream()
                                .map(CrsReference::uri)
                                .toList()
                        : List.of("#/crs"));
        json.put("storageCrs", CrsReference.CRS84.uri());
        json.put("links", collectionLinks(collection));
        return json;
    }

    private static Map<String, Object> extent(ReferencedEnvelope box) {
        List<Double> bbox = List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        return Map.of("spatial", Map.of("bbox", List.of(bbox), "crs", CrsReference.CRS84.uri()));
    }

    private List<Object> collectionLinks(OgcCollection collection) {
        String title = texts.title(collection);
        String address = links.ogc("collections", collection.id());
        String items = links.ogc("collections", collection.id(), "items");
        return List.of(
                OgcLinks.link("self", OgcLinks.JSON, title, address + "?f=json"),
                OgcLinks.link("alternate", OgcLinks.HTML, title, address + "?f=html"),
                OgcLinks.link("items", OgcLinks.GEO_JSON, title, items + "?f=json"),
                OgcLinks.link("items", OgcLinks.HTML, title, items + "?f=html"),
                OgcLinks.link(
                        "http://www.opengis.net/def/rel/ogc/1.0/queryables",
                        OgcLinks.SCHEMA,
                        texts.text("ogc.queryables"),
                        links.ogc("collections", collection.id(), "queryables")),
                OgcLinks.link(
                        TILESETS,
                        OgcLinks.JSON,
                        new TiledResource(collection).title(texts),
                        links.ogc("collections", collection.id(), "tiles")));
    }

    /// The properties that filters may name, as JSON Schema (OGC 19-079r2, 6.2).
    Map<String, Object> queryables(OgcCollection collection, Queryables queryables) {
        Map<String, Object> properties = new LinkedHashMap<>();
        queryables.types().forEach((name, type) -> properties.put(name, schema(collection, type)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.put("$id", links.ogc("collections", collection.id(), "queryables"));
        json.put("type", "object");
        json.put("title", texts.title(collection));
        json.put("properties", properties);
        json.put("additionalProperties", false);
        return json;
    }

    static Map<String, Object> schema(OgcCollection collection, OperandType type) {
        return switch (type) {
            case TEXT -> Map.of("type", "string");
            case NUMBER -> Map.of("type", "number");
            case BOOLEAN -> Map.of("type", "boolean");
            case TEMPORAL -> Map.of("type", "string", "format", "date");
            case GEOMETRY ->
                Map.of(
                        "format",
                        "geometry-"
                                + collection.findGeometryType().orElse("any").toLowerCase(java.util.Locale.ROOT));
        };
    }

    /// A page of items: the members besides the features.
    Map<String, Object> items(ItemsPage page) {
        return items(page.features().size(), page.next(), page.matched());
    }

    /// @param next where the following page begins; null on the last one
    Map<String, Object> items(int returned, @Nullable Cursor next, OptionalLong matched) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "FeatureCollection");
        List<Object> all = new ArrayList<>(selfAndAlternate(OgcLinks.GEO_JSON));
        if (next != null) {
            all.add(OgcLinks.link(
                    "next", OgcLinks.GEO_JSON, texts.text("ogc.next"), links.self("cursor", next.toString())));
        }
        json.put("links", all);
        json.put(
                "timeStamp",
                java.time.Instant.now()
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString());
        matched.ifPresent(count -> json.put("numberMatched", count));
        json.put("numberReturned", returned);
        return json;
    }

    /// The links of one feature.
    List<Object> itemLinks(OgcCollection collection) {
        List<Object> all = new ArrayList<>(selfAndAlternate(OgcLinks.GEO_JSON));
        all.add(OgcLinks.link(
                "collection", OgcLinks.JSON, texts.title(collection), links.ogc("collections", collection.id())));
        return all;
    }

    private List<Object> selfAndAlternate(String type) {
        return List.of(
                OgcLinks.link("self", type, texts.text("ogc.self"), links.self("f", "json")),
                OgcLinks.link("alternate", OgcLinks.HTML, texts.text("ogc.alternate"), links.self("f", "html")));
    }
}
