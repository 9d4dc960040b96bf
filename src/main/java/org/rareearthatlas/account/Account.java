package org.rareearthatlas.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Role;

/// An account as people see it.
///
/// @param name what its owner signs in with, and what the history calls them
/// @param displayName how people call them
/// @param lastSignedInAt null when its owner never did
public record Account(
        AccountId id,
        String name,
        String displayName,
        Role role,
        boolean disabled,
        Instant createdAt,
        @Nullable Instant lastSignedInAt) {}
