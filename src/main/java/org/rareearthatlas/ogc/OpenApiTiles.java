package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.tile.TileAnswers;
import org.rareearthatlas.tile.TileMatrixSet;

/// The tiles in the OpenAPI document; the operations' names end as OGC 20-057, clause 12, asks.
final class OpenApiTiles {

    private OpenApiTiles() {}

    static void addTo(Map<String, Object> paths, OgcTexts texts) {
        paths.put("/tileMatrixSets", get("getTileMatrixSetsList", texts.text("ogc.tiles.schemes"), OgcLinks.JSON));
        paths.put(
                "/tileMatrixSets/{tileMatrixSetId}",
                get("getTileMatrixSet", texts.text("ogc.tiles.scheme"), OgcLinks.JSON, "tileMatrixSetId"));
        add(paths, TiledResource.DATASET, "", "dataset.vector", texts);
        for (OgcCollection collection : OgcCollection.listAll()) {
            add(
                    paths,
                    new TiledResource(collection),
                    "/collections/" + collection.id(),
                    collection.id() + ".collection.vector",
                    texts);
        }
    }

    private static void add(
            Map<String, Object> paths, TiledResource resource, String base, String name, OgcTexts texts) {
        String title = resource.title(texts);
        String set = base + "/tiles/{tileMatrixSetId}";
        paths.put(base + "/tiles", get(name + ".getTileSetsList", title, OgcLinks.JSON));
        paths.put(set, get(name + ".getTileSet", title, OgcLinks.JSON, "tileMatrixSetId"));
        List<String> parameters = new ArrayList<>(List.of("tileMatrixSetId", "tileMatrix", "tileRow", "tileCol"));
        if (resource.tileSet().isFilterable()) {
            parameters.addAll(List.of("filter", "filter-lang"));
        }
        paths.put(
                set + "/{tileMatrix}/{tileRow}/{tileCol}",
                get(name + ".getTile", title, TileAnswers.MEDIA_TYPE, parameters.toArray(String[]::new)));
    }

    private static Map<String, Object> get(String id, String summary, String mediaType, String... parameters) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        List<Object> references = new ArrayList<>();
        for (String parameter : parameters) {
            references.add(Map.of("$ref", "#/components/parameters/" + parameter));
        }
        operation.put("parameters", references);
        boolean tile = mediaType.equals(TileAnswers.MEDIA_TYPE);
        Map<String, Object> schema = tile ? Map.of("type", "string", "format", "binary") : Map.of("type", "object");
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", Map.of("description", summary, "content", Map.of(mediaType, Map.of("schema", schema))));
        if (tile) {
            responses.put("404", OpenApiSchemas.problem());
        }
        responses.put("default", OpenApiSchemas.problem());
        operation.put("responses", responses);
        Map<String, Object> path = new LinkedHashMap<>();
        path.put("get", operation);
        return path;
    }

    /// The parameters of the paths, for the document's components.
    static Map<String, Object> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tileMatrixSetId", path("tileMatrixSetId", Map.of("type", "string", "enum", TileMatrixSet.listIds())));
        all.put("tileMatrix", path("tileMatrix", Map.of("type", "string")));
        for (String index : List.of("tileRow", "tileCol")) {
            all.put(index, path(index, Map.of("type", "integer", "minimum", 0)));
        }
        return all;
    }

    private static Map<String, Object> path(String name, Map<String, Object> schema) {
        return Map.of("name", name, "in", "path", "required", true, "schema", schema);
    }
}
