package org.rareearthatlas.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A token as its owner sees it later: without its secret.
///
/// @param beginning its first characters, to tell it from others
/// @param usedAt to the hour; null when it never was
public record ApiToken(
        long id,
        String name,
        TokenScope scope,
        String beginning,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
