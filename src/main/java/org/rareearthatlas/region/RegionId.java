package org.rareearthatlas.region;

/// The number of a region inside the atlas; its permanent address uses the slug. Never changes and is never given
/// again.
public record RegionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
