package org.rareearthatlas.account.oidc;

import org.springframework.security.authentication.AuthenticationServiceException;

/// The provider does not answer, or not as the configured one.
class ProviderUnreachable extends AuthenticationServiceException {

    private static final long serialVersionUID = 1;

    ProviderUnreachable(String reason) {
        super(reason);
    }
}
