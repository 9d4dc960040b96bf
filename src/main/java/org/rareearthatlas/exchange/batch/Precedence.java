package org.rareearthatlas.exchange.batch;

/// Whose value a deposit shows after a row was merged into it. What the other says stays as a claim of its source.
public enum Precedence {
    /// What the atlas has stays, also where it has nothing.
    ATLAS,
    /// What the row says, only where the atlas has nothing.
    EMPTY,
    /// What the row says, where it says anything.
    FILE
}
