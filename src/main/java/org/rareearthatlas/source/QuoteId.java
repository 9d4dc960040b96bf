package org.rareearthatlas.source;

/// The permanent number of a quote, as in `/quote/{id}`. Never changes and is never given again.
public record QuoteId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
