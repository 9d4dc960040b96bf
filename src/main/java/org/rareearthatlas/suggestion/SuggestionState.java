package org.rareearthatlas.suggestion;

/// What became of a suggestion.
public enum SuggestionState {
    /// A curator is to decide.
    WAITING,
    /// A curator has asked its author something.
    RETURNED,
    ACCEPTED,
    REJECTED,
    /// Its author has taken it back.
    WITHDRAWN;

    /// Whether its author may still change it or take it back.
    public boolean isOpen() {
        return this == WAITING || this == RETURNED;
    }
}
