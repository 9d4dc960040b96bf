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

    /// As it stands in the queue.
    public MentionHead head() {
        return new MentionHead(id, state, PlaceOption.isClear(options));
    }

    /// The option with this id.
    public Optional<PlaceOption> findOption(@Nullable String id) {
        return options.stream().filter(option -> option.placeId().equals(id)).findFirst();
    }
}
