package org.rareearthatlas.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How deposits are created, replaced and deleted, for the OpenAPI document.
final class OpenApiEdits {

    private static final List<Map<String, Object>> FEATURE_ID =
            List.of(Map.of("$ref", "#/components/parameters/featureId"));

    private OpenApiEdits() {}

    static Map<String, Object> create(String summary) {
        return operation("createDeposit", summary, List.of(), "201", true);
    }

    static Map<String, Object> changes(String summary) {
        Map<String, Object> methods = new LinkedHashMap<>();
        methods.put("put", operation("replaceDeposit", summary, FEATURE_ID, "200", true));
        methods.put("delete", operation("deleteDeposit", summary, FEATURE_ID, "204", false));
        return methods;
    }

    private static Map<String, Object> operation(
            String id, String summary, List<Map<String, Object>> parameters, String status, boolean body) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        operation.put("parameters", parameters);
        if (body) {
            operation.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            Map.of(OgcLinks.GEO_JSON, Map.of("schema", Map.of("type", "object")))));
        }
        operation.put("responses", Map.of(status, Map.of("description", summary), "default", OpenApiSchemas.problem()));
        return operation;
    }
}
