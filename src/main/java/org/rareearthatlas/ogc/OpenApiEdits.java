package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.security.RevisionNote;

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
        List<Object> all = new ArrayList<>(parameters);
        all.add(Map.of(
                "name",
                EditSuggestions.COMMENT,
                "in",
                "query",
                "required",
                false,
                "description",
                "A few words for the curators, when it becomes a suggestion",
                "schema",
                Map.of("type", "string", "maxLength", RevisionNote.MAX_REASON_UTF16)));
        operation.put("parameters", all);
        if (body) {
            operation.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            Map.of(OgcLinks.GEO_JSON, Map.of("schema", Map.of("type", "object")))));
        }
        operation.put(
                "responses",
                Map.of(
                        status,
                        Map.of("description", summary),
                        "202",
                        Map.of("description", "Waits as a suggestion for a curator; Location leads to it"),
                        "default",
                        OpenApiSchemas.problem()));
        return operation;
    }
}
