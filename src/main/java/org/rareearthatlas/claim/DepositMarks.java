package org.rareearthatlas.claim;

/// What the claims of some deposits come to.
public interface DepositMarks {

    /// Whether contrary things are said of a deposit.
    boolean isDisputed(long depositId);

    /// Where what is said of a deposit comes from.
    ClaimOrigins origins(long depositId);

    /// How many claims a deposit has.
    int count(long depositId);
}
