package org.rareearthatlas.review;

/// What has become of a mention.
public enum MentionState {
    /// Nobody has decided yet.
    WAITING,
    /// It names the place that was chosen.
    ACCEPTED,
    /// It names no place, or none that matters.
    REJECTED,
    /// Reading took it for something else than a place; a person may think otherwise.
    LEFT_OUT
}
