package org.rareearthatlas.pointindex;

/// How far the index is.
public sealed interface IndexState {

    /// How much of the deposits is read, of a hundred.
    default int percentRead() {
        return switch (this) {
            case Waiting waiting -> 0;
            case Failed failed -> 0;
            case Building(long read, long total) -> (int) Math.clamp(total == 0 ? 0 : read * 100 / total, 0, 99);
            case Ready ready -> 100;
        };
    }

    /// Nothing asked for it yet.
    record Waiting() implements IndexState {}

    /// It is being read from the database after a start; nothing can be listed or drawn yet.
    ///
    /// @param read how many deposits are read so far
    /// @param total about how many there are
    record Building(long read, long total) implements IndexState {}

    /// In step with the database.
    ///
    /// @param count how many located deposits it holds
    record Ready(int count) implements IndexState {}

    /// It could not be read; it is tried again with the next change or check.
    ///
    /// @param reason for the log and the person who runs the atlas
    record Failed(String reason) implements IndexState {}
}
