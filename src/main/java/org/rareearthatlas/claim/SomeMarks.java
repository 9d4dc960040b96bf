package org.rareearthatlas.claim;

import java.util.Set;

/// The marks of a few deposits.
///
/// @param counts of each subject of the origins
record SomeMarks(Set<Long> disputed, SubjectOrigins origins, int[] counts) implements DepositMarks {

    static final DepositMarks NONE =
            new SomeMarks(Set.of(), new SubjectOrigins(new long[0], new ClaimOrigins[0]), new int[0]);

    @Override
    public boolean isDisputed(long depositId) {
        return disputed.contains(depositId);
    }

    @Override
    public ClaimOrigins origins(long depositId) {
        int place = origins.place(depositId);
        return place < 0 ? ClaimOrigins.NONE : origins.origins()[place];
    }

    @Override
    public int count(long depositId) {
        int place = origins.place(depositId);
        return place < 0 ? 0 : counts[place];
    }
}
