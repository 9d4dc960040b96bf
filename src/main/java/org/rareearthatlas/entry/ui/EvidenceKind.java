package org.rareearthatlas.entry.ui;

/// The ways to say where a value comes from.
enum EvidenceKind {
    NEW_QUOTE,
    EXISTING_QUOTE,
    RECORD,
    CITATION,
    UNSOURCED;

    /// Whether a source is to be chosen or added for it.
    boolean needsSource() {
        return this == NEW_QUOTE || this == RECORD || this == CITATION;
    }
}
