package org.rareearthatlas.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a program act for the account of its token, as far as the token's scope and the account's present role go.
@Component
class TokenSignIn implements AuthenticationProvider {

    private final ApiTokenRepository tokens;
    private final AccountRepository accounts;

    TokenSignIn(ApiTokenRepository tokens, AccountRepository accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    public boolean supports(Class<?> type) {
        return PreAuthenticatedAuthenticationToken.class.isAssignableFrom(type);
    }

    @Override
    @Transactional
    public Authentication authenticate(Authentication asked) {
        String token = String.valueOf(asked.getCredentials());
        ApiTokenEntity found = tokens.findByTokenSha256(Secrets.hash(token))
                .filter(known -> !known.isExpired())
                .orElseThrow(TokenSignIn::wrong);
        AccountEntity account = accounts.findById(found.accountId())
                .filter(owner -> !owner.isDisabled())
                .orElseThrow(TokenSignIn::wrong);
        found.used();
        return new PreAuthenticatedAuthenticationToken(
                account.toUser(), "", found.scope().authorities(account.role()));
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("The token is wrong, expired or revoked");
    }
}
