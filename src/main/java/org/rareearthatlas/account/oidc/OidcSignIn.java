package org.rareearthatlas.account.oidc;

import java.util.Objects;
import org.rareearthatlas.account.AccountId;
import org.rareearthatlas.account.AccountUser;
import org.rareearthatlas.account.ProviderAccounts;
import org.rareearthatlas.account.ProviderIdentity;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Makes an account's sign-in of what the provider has said, after all of it was checked.
class OidcSignIn implements Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken> {

    private final OidcClaims claims;
    private final ProviderAccounts accounts;

    OidcSignIn(OidcClaims claims, ProviderAccounts accounts) {
        this.claims = claims;
        this.accounts = accounts;
    }

    @Override
    public OAuth2AuthenticationToken convert(OAuth2LoginAuthenticationToken said) {
        OidcUser person = (OidcUser) Objects.requireNonNull(said.getPrincipal());
        ProviderIdentity identity = claims.identity(person);
        boolean links =
                said.getAuthorizationExchange().getAuthorizationRequest().getAttribute(OidcRequests.ACCOUNT) != null;
        AccountUser account = links ? accounts.link(asked(said), identity) : signIn(identity);
        OidcAccountUser user = new OidcAccountUser(account, person.getIdToken(), links);
        return new OAuth2AuthenticationToken(user, user.getAuthorities(), OidcProvider.ID);
    }

    private static AccountId asked(OAuth2LoginAuthenticationToken said) {
        Long id = said.getAuthorizationExchange().getAuthorizationRequest().getAttribute(OidcRequests.ACCOUNT);
        return new AccountId(Objects.requireNonNull(id));
    }

    private AccountUser signIn(ProviderIdentity identity) {
        try {
            return accounts.signIn(identity);
        } catch (DataIntegrityViolationException e) {
            // A newcomer who came twice at the same moment, or with another's name.
            return accounts.signIn(identity);
        }
    }
}
