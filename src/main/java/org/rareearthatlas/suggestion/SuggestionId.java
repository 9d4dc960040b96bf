package org.rareearthatlas.suggestion;

/// Number of a suggestion. It never changes.
public record SuggestionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
