package org.rareearthatlas.suggestion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A suggestion as a line of a list.
///
/// @param author null for someone without a name
/// @param title what it is about, such as the deposit's name
/// @param unseen whether a curator has done something that its author has not seen
public record SuggestionHead(
        SuggestionId id,
        @Nullable String author,
        EntryKind kind,
        String title,
        SuggestionState state,
        boolean unseen,
        Instant changedAt) {}
