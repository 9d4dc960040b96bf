package org.rareearthatlas.source;

/// Whose words a quote holds: the speaker's own, or the reporter's account of them.
public enum Speech {
    DIRECT,
    REPORTED
}
