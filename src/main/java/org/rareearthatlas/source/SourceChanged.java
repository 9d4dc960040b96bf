package org.rareearthatlas.source;

/// Published in the transaction that adds or changes a source, its quotes or its text.
public record SourceChanged(SourceId id) {}
