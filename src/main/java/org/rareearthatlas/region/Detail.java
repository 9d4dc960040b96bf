package org.rareearthatlas.region;

/// The details at which the world's units are kept. Neighbours share their borders to the vertex at each.
public enum Detail {
    /// About 4 km: the whole of a large country on a screen.
    OVERVIEW,
    /// About 600 m.
    MEDIUM,
    /// As the source has it.
    FULL
}
