package org.rareearthatlas.source;

/// What kind of publication a source is.
public enum SourceKind {
    OFFICIAL_SPEECH,
    NEWS,
    COMPANY,
    SURVEY,
    SCIENTIFIC,
    DATASET
}
