package org.rareearthatlas.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Role;

/// Somebody as the OpenID Connect provider knows them.
///
/// @param issuer the provider's issuer identifier
/// @param subject who they are there, for good; names and addresses there may change hands, this does not
/// @param name what they sign in with there; only a wish for a newcomer's name here
/// @param displayName how people call them; may be empty
/// @param grant what the provider says of their role
public record ProviderIdentity(String issuer, String subject, String name, String displayName, Grant grant) {

    /// The role that somebody is to have.
    ///
    /// @param role null to keep out
    /// @param follows whether an account without a password takes this role at every sign-in; otherwise only a
    ///     newcomer does
    public record Grant(@Nullable Role role, boolean follows) {

        Optional<Role> find() {
            return Optional.ofNullable(role);
        }
    }
}
