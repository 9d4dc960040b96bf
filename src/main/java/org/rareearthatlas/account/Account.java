package org.rareearthatlas.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Role;

/// An account as people see it.
///
/// @param name what its owner signs in with, and what the history calls them
/// @param displayName how people call them
/// @param hasPassword whether its owner can sign in with a password
/// @param isLinked whether its owner can sign in at the OpenID Connect provider
/// @param lastSignedInAt null when its owner never did
public record Account(
        AccountId id,
        String name,
        String displayName,
        Role role,
        boolean disabled,
        boolean hasPassword,
        boolean isLinked,
        Instant createdAt,
        @Nullable Instant lastSignedInAt) {}
