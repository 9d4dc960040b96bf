package org.rareearthatlas.claim;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// As much of a claim as counts where it is asked where claims come from.
///
/// @param sourceId of the evidence itself, or of its quote; 0 for none
/// @param heldYear the year for which it holds; 0 when that is not known
record Said(EvidenceType evidence, long sourceId, @Nullable String speaker, int heldYear) {

    /// The one before when the same is said again: a dataset says the same of one deposit after the other.
    static Said orSame(
            @Nullable Said before,
            EvidenceType evidence,
            long sourceId,
            @Nullable String speaker,
            @Nullable LocalDate heldOn) {
        int heldYear = heldOn == null ? 0 : heldOn.getYear();
        return before != null
                        && before.evidence == evidence
                        && before.sourceId == sourceId
                        && before.heldYear == heldYear
                        && Objects.equals(before.speaker, speaker)
                ? before
                : new Said(evidence, sourceId, speaker, heldYear);
    }
}
