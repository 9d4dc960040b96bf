package org.rareearthatlas.account;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Role;

/// What an invitation is for.
///
/// @param role the role of the account
/// @param name the name of the account that gets a new password; null when an account is to be made
public record Invitation(Role role, @Nullable String name) {}
