package org.rareearthatlas.review;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Speech;

/// A person's yes to a mention.
///
/// @param place the place that it names: one of the mention's options, or another
/// @param startUtf16 first UTF-16 unit of the words to quote
/// @param endUtf16 the unit behind the last
/// @param speaker who says them; null for the source itself
public record Acceptance(
        PlaceOption place,
        int startUtf16,
        int endUtf16,
        Speech speech,
        @Nullable String speaker) {}
