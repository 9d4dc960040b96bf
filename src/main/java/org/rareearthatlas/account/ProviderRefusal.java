package org.rareearthatlas.account;

import org.springframework.security.core.AuthenticationException;

/// The provider knows somebody whom the atlas does not let in, or cannot link.
public class ProviderRefusal extends AuthenticationException {

    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason {
        /// There is an account, but it is disabled.
        DISABLED,
        /// Nobody has given this person a role.
        NO_ROLE,
        /// The identity already belongs to another account.
        TAKEN,
        /// The account is linked to another identity already, or is not the one that is signed in.
        NOT_LINKED
    }

    private final Reason reason;

    ProviderRefusal(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
