package org.rareearthatlas.deposit;

/// A rare-earth occurrence or mine.
///
/// @param version counts the edits, for optimistic locking
public record Deposit(DepositId id, int version, DepositData data) {}
