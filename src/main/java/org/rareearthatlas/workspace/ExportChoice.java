package org.rareearthatlas.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.FilterParameters;

/// What is to be exported, as the parameters of an address.
///
/// @param words letters of a name; empty for any
/// @param ids numbers of deposits; empty for all
/// @param filter as the map has it
/// @param cql2 a filter in CQL2-Text; empty for none
record ExportChoice(String words, List<Long> ids, AtlasFilter filter, String cql2) {

    static final String WORDS = "q";
    static final String IDS = "id";
    static final String CQL2 = "filter";

    /// What an address chooses; what it does not understand is left out.
    static ExportChoice read(Map<String, List<String>> parameters) {
        List<Long> ids = parameters.getOrDefault(IDS, List.of()).stream()
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .toList();
        return new ExportChoice(
                first(parameters, WORDS), ids, FilterParameters.read(parameters).filter(), first(parameters, CQL2));
    }

    private static String first(Map<String, List<String>> parameters, String key) {
        return parameters.getOrDefault(key, List.of("")).getFirst();
    }

    /// With the question mark; empty when all is chosen.
    String query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(FilterParameters.write(filter));
        if (!words.isBlank()) {
            parameters.put(WORDS, List.of(words.strip()));
        }
        if (!ids.isEmpty()) {
            parameters.put(IDS, ids.stream().map(String::valueOf).toList());
        }
        if (!cql2.isBlank()) {
            parameters.put(CQL2, List.of(cql2.strip()));
        }
        List<String> parts = new ArrayList<>();
        parameters.forEach((key, values) ->
                values.forEach(value -> parts.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
