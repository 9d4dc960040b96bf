package org.rareearthatlas.claim;

/// How what two claims state goes together.
enum Verdict {
    /// They state the same value, as far as both state one.
    SAME,
    /// Both may hold: one says more than the other, or of another part or time.
    COMPATIBLE,
    /// Not both can hold.
    CONTRARY
}
