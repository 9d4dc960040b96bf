package org.rareearthatlas.search;

/// What a search finds.
public enum HitKind {
    REGION,
    DEPOSIT,
    QUOTE,
    SOURCE,
    /// A page of a source's text.
    TEXT
}
