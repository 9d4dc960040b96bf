package org.rareearthatlas.pointindex;

/// How far the index is.
public sealed interface IndexState {

    /// Nothing asked for it yet.
    record Waiting() implements IndexState {}

    /// It is being read from the database; until it is there, the database answers.
    ///
    /// @param read how many deposits are read so far
    /// @param total about how many there are
    record Building(long read, long total) implements IndexState {}

    /// In step with the database.
    ///
    /// @param count how many located deposits it holds
    record Ready(int count) implements IndexState {}

    /// It could not be read; it is tried again.
    ///
    /// @param reason for the log and the person who runs the atlas
    record Failed(String reason) implements IndexState {}
}
