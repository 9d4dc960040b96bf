package org.rareearthatlas.suggestion;

import org.jspecify.annotations.Nullable;

/// A suggestion was sent, changed or decided.
///
/// @param author whose it is; null for someone without a name
public record SuggestionsChanged(@Nullable String author) {}
