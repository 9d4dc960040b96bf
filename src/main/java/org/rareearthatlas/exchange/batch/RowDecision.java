package org.rareearthatlas.exchange.batch;

/// What a person decided of one row that the file or the atlas has already.
///
/// @param rule whose values win when it is merged
public record RowDecision(Duplicates.Choice choice, MergeRule rule) {}
