package org.rareearthatlas.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.source.SourceData;

/// Something that a contributor wants to add or change.
///
/// @param version for optimistic locking of the suggestion itself
/// @param before what its author saw of what it changes
/// @param about the place that it concerns; after it was accepted, also the new one. Null for none
/// @param steps oldest first; the first is that it was sent
public record Suggestion(
        SuggestionHead head,
        int version,
        Entry entry,
        Before before,
        @Nullable Subject about,
        List<SuggestionStep> steps) {

    public Suggestion {
        steps = List.copyOf(steps);
    }

    public SuggestionId id() {
        return head.id();
    }

    /// What was there when something was to be changed; both are null for what is new.
    public record Before(
            @Nullable DepositData deposit, @Nullable SourceData source) {

        static final Before NOTHING = new Before(null, null);
    }
}
