package org.rareearthatlas.revision;

/// What a revision did to a thing.
public enum Change {
    ADDED,
    CHANGED,
    DELETED,
    /// Brought back after it was deleted.
    RESTORED
}
