package org.rareearthatlas.account.oidc;

import java.util.Map;
import org.rareearthatlas.account.AccountUser;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Somebody signed in at the provider: an account like any other, with the token that signs them out there. The rest
/// of what the provider said is not kept.
final class OidcAccountUser extends AccountUser implements OidcUser {

    private static final long serialVersionUID = 1;

    private final OidcIdToken idToken;
    private final boolean justLinked;

    OidcAccountUser(AccountUser account, OidcIdToken idToken, boolean justLinked) {
        super(account);
        this.idToken = idToken;
        this.justLinked = justLinked;
    }

    boolean isJustLinked() {
        return justLinked;
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(Map.of("sub", idToken.getSubject()));
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }
}
