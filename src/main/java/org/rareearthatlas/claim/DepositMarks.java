package org.rareearthatlas.claim;

/// What the claims of some deposits come to.
public interface DepositMarks {

    /// On how many matters, such as status and place, contrary things are said of a deposit; 0 for none.
    int disagreements(long depositId);

    /// Where what is said of a deposit comes from.
    ClaimOrigins origins(long depositId);

    /// How many claims a deposit has.
    int count(long depositId);
}
