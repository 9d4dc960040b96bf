package org.rareearthatlas.tile;

import org.rareearthatlas.filter.FilterLanguage;

/// A filter as a client wrote it.
public record TileFilter(FilterLanguage language, String text) {

    /// The same only for filters that select the same.
    String key() {
        return language.key() + " " + text;
    }

    /// Reads the two parameters of a filter.
    ///
    /// @param languageKey empty for CQL2-Text
    /// @throws TileException 400 when the language is not known
    public static TileFilter of(String languageKey, String text) {
        FilterLanguage language = languageKey.isEmpty()
                ? FilterLanguage.CQL2_TEXT
                : FilterLanguage.find(languageKey)
                        .orElseThrow(() -> TileException.bad(
                                "filter-lang", "must be one of " + String.join(", ", FilterLanguage.listKeys())));
        return new TileFilter(language, text);
    }
}
