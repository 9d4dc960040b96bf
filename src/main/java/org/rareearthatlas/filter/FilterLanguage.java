package org.rareearthatlas.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The languages in which a filter can be written.
public enum FilterLanguage {
    CQL2_TEXT("cql2-text"),
    CQL2_JSON("cql2-json"),
    /// GeoTools' own extended CQL, for clients that know it from GeoServer.
    ECQL("ecql");

    private final String key;

    FilterLanguage(String key) {
        this.key = key;
    }

    /// The name in the parameter `filter-lang` (OGC 19-079r2, 7.5).
    public String key() {
        return key;
    }

    public static Optional<FilterLanguage> find(String key) {
        return Arrays.stream(values())
                .filter(language -> language.key.equals(key))
                .findFirst();
    }

    public static List<String> listKeys() {
        return Arrays.stream(values()).map(FilterLanguage::key).toList();
    }
}
