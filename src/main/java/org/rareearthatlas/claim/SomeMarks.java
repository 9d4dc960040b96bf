package org.rareearthatlas.claim;

import java.util.Map;

/// The marks of a few deposits.
///
/// @param disputed on how many matters claims disagree, of those deposits where they do
/// @param counts of each subject of the origins
record SomeMarks(Map<Long, Integer> disputed, SubjectOrigins origins, int[] counts) implements DepositMarks {

    static final DepositMarks NONE =
            new SomeMarks(Map.of(), new SubjectOrigins(new long[0], new ClaimOrigins[0]), new int[0]);

    @Override
    public int disagreements(long depositId) {
        return disputed.getOrDefault(depositId, 0);
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
