package org.rareearthatlas.reading;

/// How far the gazetteer is.
public sealed interface GazetteerState {

    /// It is not in memory yet; who asks for a place now waits about a second for it.
    record Unread() implements GazetteerState {}

    /// @param places how many it holds
    record Read(int places) implements GazetteerState {}

    /// It could not be read; it is tried again with the next question.
    ///
    /// @param reason for the log and the person who runs the atlas
    record Failed(String reason) implements GazetteerState {}
}
