package org.rareearthatlas.source;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.TextPositionSelector;
import org.rareearthatlas.text.TextQuoteSelector;

/// An exact passage of a source.
///
/// @param selector the words with their neighbours, as W3C Web Annotation's TextQuoteSelector
/// @param position where they stand in the text, when the atlas holds it
/// @param speaker who said it; null when the words are nobody's but the source's own
/// @param language BCP 47 tag of the words
public record QuoteData(
        TextQuoteSelector selector,
        @Nullable TextPositionSelector position,
        @Nullable String speaker,
        Speech speech,
        @Nullable String language) {}
