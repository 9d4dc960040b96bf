package org.rareearthatlas.source;

/// The permanent number of a source, as in `/source/{id}`. Never changes and is never given again.
public record SourceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
