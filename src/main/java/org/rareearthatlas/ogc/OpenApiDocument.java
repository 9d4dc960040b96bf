package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.filter.FilterLanguage;
import org.rareearthatlas.filter.OperandType;
import org.rareearthatlas.geo.CrsReference;

/// The API described in OpenAPI 3.0: paths relative to the server's address, one set for each collection.
final class OpenApiDocument {

    private static final List<String> SYSTEMS = List.of("crs", "bbox-crs", "filter-crs");

    private final OgcLinks links;
    private final OgcTexts texts;
    private final OgcFeatures features;

    OpenApiDocument(OgcLinks links, OgcTexts texts, OgcFeatures features) {
        this.links = links;
        this.texts = texts;
        this.features = features;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("openapi", "3.0.3");
        json.put(
                "info",
                Map.of(
                        "title", texts.text("app.title"),
                        "description", texts.text("ogc.description"),
                        "version", "1.0.0"));
        json.put("servers", List.of(Map.of("url", links.ogc())));
        json.put("paths", paths());
        json.put("components", Map.of("parameters", parameters(), "schemas", OpenApiSchemas.all()));
        return json;
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/", get("getLandingPage", texts.text("ogc.landing"), OgcLinks.JSON, List.of("f")));
        paths.put("/conformance", get("getConformance", texts.text("ogc.conformance"), OgcLinks.JSON, List.of("f")));
        paths.put("/api", get("getApi", texts.text("ogc.api"), OgcLinks.OPEN_API, List.of("f")));
        paths.put("/collections", get("getCollections", texts.text("ogc.collections"), OgcLinks.JSON, List.of("f")));
        for (OgcCollection collection : OgcCollection.listAll()) {
            String path = "/collections/" + collection.id();
            String name = collection.id().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + collection.id().substring(1);
            String title = texts.title(collection);
            paths.put(path, get("describe" + name, title, OgcLinks.JSON, List.of("f")));
            paths.put(path + "/queryables", get("queryables" + name, title, OgcLinks.SCHEMA, List.of("f")));
            paths.put(path + "/items", items(collection, "list" + name, title));
            paths.put(path + "/items/{featureId}", item(collection, "get" + name, title));
        }
        OpenApiTiles.addTo(paths, texts);
        return paths;
    }

    private Map<String, Object> items(OgcCollection collection, String id, String title) {
        List<String> names = new ArrayList<>(List.of("f"));
        ItemsRequestParser.PARAMETERS.forEach(name -> names.add(component(collection, name)));
        List<Object> properties = new ArrayList<>();
        features.queryables(collection).types().forEach((name, type) -> {
            if (type != OperandType.GEOMETRY) {
                properties.add(query(name, OgcDocuments.schema(collection, type)));
            }
        });
        Map<String, Object> path = get(id, title, OgcLinks.GEO_JSON, names, properties);
        if (collection.isEditable()) {
            path.put("post", OpenApiEdits.create(title));
        }
        return path;
    }

    private Map<String, Object> item(OgcCollection collection, String id, String title) {
        Map<String, Object> path =
                get(id, title, OgcLinks.GEO_JSON, List.of("featureId", "f", component(collection, "crs")));
        if (collection.isEditable()) {
            path.putAll(OpenApiEdits.changes(title));
        }
        return path;
    }

    private static Map<String, Object> get(String id, String summary, String mediaType, List<String> parameters) {
        return get(id, summary, mediaType, parameters, List.of());
    }

    /// @param names parameters that stand under the components
    /// @param more parameters of this path alone
    private static Map<String, Object> get(
            String id, String summary, String mediaType, List<String> names, List<Object> more) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        List<Object> parameters = new ArrayList<>();
        names.forEach(name -> parameters.add(Map.of("$ref", "#/components/parameters/" + name)));
        parameters.addAll(more);
        operation.put("parameters", parameters);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(mediaType.replaceFirst(";.*", ""), Map.of("schema", Map.of("type", "object")));
        content.put(OgcLinks.HTML, Map.of("schema", Map.of("type", "string")));
        operation.put(
                "responses",
                Map.of(
                        "200", Map.of("description", summary, "content", content),
                        "default", OpenApiSchemas.problem()));
        Map<String, Object> path = new LinkedHashMap<>();
        path.put("get", operation);
        return path;
    }

    /// The name of a parameter among the components: collections differ in the reference systems they have.
    private static String component(OgcCollection collection, String parameter) {
        return SYSTEMS.contains(parameter) && collection.hasPoles() ? parameter + "-degrees" : parameter;
    }

    private static Map<String, Object> uri(List<CrsReference> systems) {
        return Map.of(
                "type",
                "string",
                "format",
                "uri",
                "enum",
                systems.stream().map(CrsReference::uri).toList(),
                "default",
                CrsReference.CRS84.uri());
    }

    private Map<String, Object> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> text = Map.of("type", "string");
        all.put("f", query("f", Map.of("type", "string", "enum", List.of("json", "html"))));
        all.put(
                "limit",
                query(
                        "limit",
                        Map.of(
                                "type",
                                "integer",
                                "minimum",
                                1,
                                "maximum",
                                ItemsRequest.MAX_LIMIT,
                                "default",
                                ItemsRequest.DEFAULT_LIMIT)));
        all.put("bbox", bbox());
        all.put("datetime", query("datetime", text));
        all.put("cursor", query("cursor", text));
        all.put("sortby", query("sortby", text));
        all.put("filter", query("filter", text));
        all.put("filter-lang", query("filter-lang", Map.of("type", "string", "enum", FilterLanguage.listKeys())));
        for (String name : SYSTEMS) {
            all.put(name, query(name, uri(CrsReference.listAll())));
            all.put(name + "-degrees", query(name, uri(CrsReference.listInDegrees())));
        }
        all.put("featureId", Map.of("name", "featureId", "in", "path", "required", true, "schema", text));
        all.putAll(OpenApiTiles.parameters());
        return all;
    }

    /// Clients look for `minItems` directly in the schema.
    private static Map<String, Object> bbox() {
        Map<String, Object> parameter = new LinkedHashMap<>(query(
                "bbox", Map.of("type", "array", "minItems", 4, "maxItems", 6, "items", Map.of("type", "number"))));
        parameter.put("style", "form");
        parameter.put("explode", false);
        return parameter;
    }

    private static Map<String, Object> query(String name, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("required", false);
        parameter.put("schema", schema);
        parameter.put("style", "form");
        parameter.put("explode", false);
        return parameter;
    }
}
