package org.rareearthatlas.entry.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.SourceData;

/// What is known of a source, as the states of the form's fields.
final class SourceValues {

    private SourceValues() {}

    static Map<String, String> of(SourceData data) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", data.title());
        values.put("titleIsDescriptive", String.valueOf(data.titleIsDescriptive()));
        values.put("kind", data.kind().name());
        put(values, "publisher", data.publisher());
        put(values, "author", data.author());
        put(values, "publishedOn", data.publishedOn());
        put(values, "address", data.address());
        put(values, "language", data.language());
        put(values, "retrievedOn", data.retrievedOn());
        put(values, "derivedFrom", data.derivedFrom());
        put(values, "rights", data.rights());
        put(values, "note", data.note());
        return values;
    }

    private static void put(Map<String, String> values, String key, @Nullable Object value) {
        values.put(key, value == null ? "" : value.toString());
    }
}
