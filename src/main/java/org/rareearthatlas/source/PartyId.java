package org.rareearthatlas.source;

/// The permanent number of a speaker or publisher. Never changes and is never given again.
public record PartyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
