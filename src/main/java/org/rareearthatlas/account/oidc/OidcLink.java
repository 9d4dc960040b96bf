package org.rareearthatlas.account.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.account.AccountId;

/// That whoever is signed in has asked, on their account page, to sign in at the provider from now on. Kept in the
/// session and good once and shortly: an address that somebody else makes them open links nothing.
public record OidcLink(long account, Instant until) implements Serializable {

    /// Where signing in at the provider begins, from the application's root.
    public static final String BEGIN = "oauth2/authorization/" + OidcProvider.ID;

    private static final String ASKED = OidcLink.class.getName();
    private static final Duration VALID = Duration.ofMinutes(1);

    /// Remembers the wish in a session; [#BEGIN] is to be opened next.
    ///
    /// @param session a `WrappedSession` or `HttpSession` attribute's setter
    public static void ask(AccountId account, java.util.function.BiConsumer<String, Object> session) {
        session.accept(ASKED, new OidcLink(account.value(), Instant.now().plus(VALID)));
    }

    /// The wish of a request's session, which then is no more.
    static Optional<OidcLink> take(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof OidcLink link)) {
            return Optional.empty();
        }
        session.removeAttribute(ASKED);
        return Optional.of(link).filter(asked -> asked.until().isAfter(Instant.now()));
    }
}
