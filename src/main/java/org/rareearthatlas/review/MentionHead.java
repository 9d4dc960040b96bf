package org.rareearthatlas.review;

/// A mention in the queue, before it is looked at.
///
/// @param leavesLittleToDecide whether a claim can speak of its first option and no other comes near
public record MentionHead(MentionId id, MentionState state, boolean leavesLittleToDecide) {

    /// Whether it waits and leaves little to decide.
    public boolean isClear() {
        return state == MentionState.WAITING && leavesLittleToDecide;
    }
}
