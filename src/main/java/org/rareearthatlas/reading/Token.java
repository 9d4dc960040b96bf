package org.rareearthatlas.reading;

/// A word of a text: its place in UTF-16 units (end exclusive), its folded form, and how it is written.
record Token(int start, int end, String key, boolean capital, boolean allCapitals, boolean cyrillic, boolean opens) {

    /// Whether it opens a sentence, where a capital says nothing.
    boolean opensSentence() {
        return opens;
    }
}
