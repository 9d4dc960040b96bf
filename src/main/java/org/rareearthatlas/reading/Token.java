package org.rareearthatlas.reading;

/// A word of a text: its place in UTF-16 units (end exclusive), its folded form, and how it is written.
///
/// @param possessive "'s" stands behind it, which may belong to a name ("Prince George's County")
/// @param opens it opens a sentence or stands in a headline, where a capital says nothing
record Token(
        int start,
        int end,
        String key,
        boolean capital,
        boolean allCapitals,
        boolean cyrillic,
        boolean opens,
        boolean possessive) {

    boolean opensSentence() {
        return opens;
    }

    Token opening() {
        return opens ? this : new Token(start, end, key, capital, allCapitals, cyrillic, true, possessive);
    }
}
