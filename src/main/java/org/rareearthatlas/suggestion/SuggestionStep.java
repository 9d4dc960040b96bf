package org.rareearthatlas.suggestion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that was done with a suggestion.
///
/// @param state what it brought the suggestion into
/// @param by name of who did it; null for someone without a name
/// @param words the comment, question or reason; empty when nothing was said
public record SuggestionStep(
        SuggestionState state, @Nullable String by, Instant at, String words) {}
