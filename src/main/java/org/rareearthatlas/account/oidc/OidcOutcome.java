package org.rareearthatlas.account.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.rareearthatlas.account.ProviderRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// Where people find themselves after the provider, and what they are told there. Addresses are the atlas's own alone.
class OidcOutcome extends SavedRequestAwareAuthenticationSuccessHandler {

    /// The parameter of the pages that tell it.
    static final String TOLD = "provider";

    private static final Logger LOG = LoggerFactory.getLogger(OidcOutcome.class);
    private static final int LONGEST_REASON = 300;

    OidcOutcome(RequestCache requests) {
        setRequestCache(requests);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, jakarta.servlet.ServletException {
        if (authentication.getPrincipal() instanceof OidcAccountUser user && user.isJustLinked()) {
            response.sendRedirect(request.getContextPath() + "/account?" + TOLD + "=linked");
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in?" + TOLD + "=" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ProviderRefusal refusal) {
                return refusal.reason().name().toLowerCase(Locale.ROOT);
            }
            if (t instanceof ProviderUnreachable) {
                return "down";
            }
        }
        if (failure instanceof OAuth2AuthenticationException known
                && OAuth2ErrorCodes.ACCESS_DENIED.equals(known.getError().getErrorCode())) {
            return "denied";
        }
        LOG.warn("A sign-in at the provider failed: {}", quoted(String.valueOf(failure.getMessage())));
        return "failed";
    }

    /// Part of it came with the request.
    private static String quoted(String reason) {
        String line = reason.replaceAll("\\p{Cntrl}", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }
}
