package org.rareearthatlas.source;

/// The permanent number of one version of a source's text.
public record SourceTextId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
