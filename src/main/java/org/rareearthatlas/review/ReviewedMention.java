package org.rareearthatlas.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.reading.Reason;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceTextId;

/// A name in a source's text, and what was decided about it. Offsets in UTF-16 units, end exclusive.
///
/// @param version counts the edits, for optimistic locking
/// @param nameKey the name folded, the same for every form of it
/// @param options best first; none where reading saw no place
/// @param reason why the first option was chosen, or why it was left out
/// @param placeId the place that was accepted; null otherwise
/// @param quote the words that were quoted for it; null unless accepted
public record ReviewedMention(
        MentionId id,
        int version,
        SourceTextId text,
        int startOffsetUtf16,
        int endOffsetUtf16,
        int sentenceStartUtf16,
        int sentenceEndUtf16,
        String exact,
        String nameKey,
        List<PlaceOption> options,
        Reason reason,
        MentionState state,
        @Nullable String placeId,
        @Nullable QuoteId quote) {

    /// By how much the first option must lead for the mention to count as clear.
    private static final double CLEAR_LEAD = 2;

    /// Whether there is little to decide: it waits, a claim can speak of its first option, and no other comes near.
    public boolean isClear() {
        return state == MentionState.WAITING
                && !options.isEmpty()
                && options.getFirst().isSubject()
                && options.stream()
                        .skip(1)
                        .filter(other -> other.kind() != options.getFirst().kind()
                                || !other.unitCode().equals(options.getFirst().unitCode()))
                        .allMatch(other -> options.getFirst().score() - other.score() >= CLEAR_LEAD);
    }

    /// The option with this id.
    public Optional<PlaceOption> findOption(@Nullable String id) {
        return options.stream().filter(option -> option.placeId().equals(id)).findFirst();
    }
}
