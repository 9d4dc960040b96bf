package org.rareearthatlas.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One transaction that changed something.
///
/// @param number grows with time
/// @param by name of its author, see [org.rareearthatlas.security.ActingUser]
/// @param reason why, in the author's or curator's words; null when nobody said
/// @param approvedBy who let the author's change in; null when the author needed nobody
public record Revision(
        long number,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable String approvedBy) {}
