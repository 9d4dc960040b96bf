package org.rareearthatlas.source;

/// What somebody is to a source.
public enum PartyKind {
    /// Whose words are quoted.
    SPEAKER,
    /// Who published it.
    PUBLISHER
}
