package org.rareearthatlas.entry;

/// What was added in bulk in one go.
///
/// @param revision the revision of the history that holds all of it: its number is what [BulkEntries#undo] takes. 0
/// when
///     nothing was added
/// @param added how many deposits were added
/// @param refused how many rows were refused
/// @param cancelled whether it was given up before the last row; what had been added is hidden again
public record BulkBatch(long revision, int added, int refused, boolean cancelled) {}
