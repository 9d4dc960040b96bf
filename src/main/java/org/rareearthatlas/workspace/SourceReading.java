package org.rareearthatlas.workspace;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.review.ReviewedMention;
import org.rareearthatlas.source.AnchorState;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.source.SourceText;

/// A page of a source's text, and what there is to know while reading it.
///
/// @param versions all of them, newest first
/// @param text the version that is read
/// @param page counted from 0
/// @param pages how many there are
/// @param startUtf16 where the page begins in the text
/// @param words of the page
/// @param places the quotes on the page
/// @param mentions the names of places on the page that were found by reading it
/// @param states how many quotes are in which state in this version
/// @param asked the quote that the address asks for
record SourceReading(
        List<SourceText> versions,
        SourceText text,
        int page,
        int pages,
        int startUtf16,
        String words,
        List<QuotePlace> places,
        List<ReviewedMention> mentions,
        Map<AnchorState, Integer> states,
        @Nullable QuoteId asked) {}
