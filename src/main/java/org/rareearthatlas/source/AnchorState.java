package org.rareearthatlas.source;

/// What became of a quote in a version of its source's text.
public enum AnchorState {
    /// The same words, where they stood before.
    FOUND,
    /// The same words, at another place than in the version before.
    MOVED,
    /// Words that are most like the quote's, but not the same.
    CHANGED,
    /// Nothing in the text is like the quote.
    GONE
}
