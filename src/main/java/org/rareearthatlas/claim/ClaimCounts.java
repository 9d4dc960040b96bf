package org.rareearthatlas.claim;

/// How many claims a deposit has.
///
/// @param unsourced how many of them have no source
public record ClaimCounts(int all, int unsourced) {

    public static final ClaimCounts NONE = new ClaimCounts(0, 0);

    /// Whether not a single claim has a source.
    public boolean isUnsourced() {
        return unsourced == all;
    }
}
