package org.rareearthatlas.ogc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The OpenAPI document as a table for people.
final class ApiTable {

    private ApiTable() {}

    static void append(Element parent, Map<String, Object> openApi, OgcTexts texts) {
        Element table = parent.appendElement("div").addClass("scroll").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : List.of("ogc.api.request", "ogc.api.what", "ogc.api.parameters")) {
            head.appendElement("th").attr("scope", "col").text(texts.text(column));
        }
        Element body = table.appendElement("tbody");
        members(openApi, "paths")
                .forEach((path, methods) -> members(Map.of("it", methods), "it")
                        .forEach((method, operation) ->
                                appendRow(body, path, method, members(Map.of("it", operation), "it"))));
    }

    private static void appendRow(Element body, String path, String method, Map<String, Object> operation) {
        Element row = body.appendElement("tr");
        row.appendElement("th")
                .attr("scope", "row")
                .appendElement("code")
                .text(method.toUpperCase(Locale.ROOT) + " /ogc" + path);
        row.appendElement("td").text(String.valueOf(operation.get("summary")));
        List<?> parameters = operation.get("parameters") instanceof List<?> list ? list : List.of();
        row.appendElement("td").text(parameters.stream().map(ApiTable::name).collect(Collectors.joining(", ")));
    }

    private static String name(Object parameter) {
        Map<?, ?> members = (Map<?, ?>) parameter;
        return members.get("$ref") instanceof String reference
                ? reference.replaceFirst(".*/", "")
                : String.valueOf(members.get("name"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Map<String, Object> json, String name) {
        return (Map<String, Object>) json.getOrDefault(name, Map.of());
    }
}
