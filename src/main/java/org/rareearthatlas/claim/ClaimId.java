package org.rareearthatlas.claim;

/// The permanent number of a claim. Never changes and is never given again.
public record ClaimId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
