package org.rareearthatlas.ogc;

import java.util.Map;

/// The schemas of the OpenAPI document.
final class OpenApiSchemas {

    private OpenApiSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> text = Map.of("type", "string");
        return Map.of(
                "Problem",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "title", text,
                                "status", Map.of("type", "integer"),
                                "detail", text,
                                "parameter", text)));
    }

    /// What any request may be answered with instead.
    static Map<String, Object> problem() {
        return Map.of(
                "description",
                "What is wrong, and what would be right",
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }
}
