package org.rareearthatlas.entry;

import java.util.function.Supplier;

/// A deposit to be added in bulk.
///
/// @param number how the caller knows the row, such as its line in a file
/// @param entry makes the entry; may throw [InvalidInputException] for values that break a rule, as their constructors
/// do
public record BulkRow(long number, Supplier<DepositEntry> entry) {}
