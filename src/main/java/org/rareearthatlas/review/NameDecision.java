package org.rareearthatlas.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was decided last about a name, which later readings follow.
///
/// @param exact the name as it stood in the text
/// @param placeId null when it was said to name no place
/// @param placeName null with `placeId`
public record NameDecision(
        String nameKey,
        String exact,
        @Nullable String placeId,
        @Nullable String placeName,
        Instant decidedAt) {}
