package org.rareearthatlas.source;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.TextPositionSelector;

/// Where a quote stands in a version of its source's text.
///
/// @param versionNumber of the text
/// @param position in that version; null when the quote is gone
/// @param words what stands there, when it is not the quote's own words
/// @param score how well it fits, 0 to 1: see [org.rareearthatlas.text.QuoteMatcher]
public record QuotePlace(
        QuoteId quote,
        SourceTextId text,
        int versionNumber,
        AnchorState state,
        @Nullable TextPositionSelector position,
        @Nullable String words,
        double score) {}
