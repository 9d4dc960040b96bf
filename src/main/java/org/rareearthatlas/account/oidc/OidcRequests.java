package org.rareearthatlas.account.oidc;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// Requests to the provider, with state, nonce and proof key; one that is to link an account remembers which.
class OidcRequests implements OAuth2AuthorizationRequestResolver {

    /// The id of the account to link, where the request is for that.
    static final String ACCOUNT = "atlas.account";

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    OidcRequests(ClientRegistrationRepository providers) {
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(providers);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remember(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return remember(request, usual.resolve(request, id));
    }

    private static @Nullable OAuth2AuthorizationRequest remember(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked == null) {
            return null;
        }
        return OidcLink.take(request)
                .map(link -> OAuth2AuthorizationRequest.from(asked)
                        .attributes(attributes -> attributes.put(ACCOUNT, link.account()))
                        .build())
                .orElse(asked);
    }
}
