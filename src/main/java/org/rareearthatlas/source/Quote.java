package org.rareearthatlas.source;

/// An exact passage with the source it stands in.
///
/// @param version counts the edits, for optimistic locking
public record Quote(QuoteId id, int version, Source source, QuoteData data) {}
