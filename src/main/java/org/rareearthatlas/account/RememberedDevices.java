package org.rareearthatlas.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps people signed in on a browser of theirs for 30 days, when they ask for it. The cookie names a row and carries
/// a secret of which only the hash is kept.
@Component
class RememberedDevices extends AbstractRememberMeServices {

    static final String COOKIE = "ATLAS_REMEMBER";

    private static final Duration VALID = Duration.ofDays(30);
    private static final int LONGEST_DEVICE = 300;

    private final RememberedDeviceRepository devices;
    private final AccountRepository accounts;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    RememberedDevices(
            RememberedDeviceRepository devices,
            AccountRepository accounts,
            AuditLog audit,
            TransactionTemplate transaction) {
        // The key only marks authentications of this process; the cookie does not depend on it.
        super(Secrets.token(), name -> {
            throw new UsernameNotFoundException("Remembered people are found by the cookie's row");
        });
        this.devices = devices;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
        setCookieName(COOKIE);
        setParameter("remember-me");
        setTokenValiditySeconds((int) VALID.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof AccountUser user)) {
            return;
        }
        String selector = Secrets.token();
        String validator = Secrets.token();
        Instant until = Instant.now().plus(VALID);
        transaction.executeWithoutResult(_ -> {
            devices.deleteByExpiresAtBefore(Instant.now());
            devices.save(new RememberedDeviceEntity(
                    selector, Secrets.hash(validator), user.id().value(), device(request), until));
        });
        setCookie(new String[] {selector, validator}, (int) VALID.toSeconds(), request, response);
    }

    private static String device(HttpServletRequest request) {
        @Nullable String agent = request.getHeader(HttpHeaders.USER_AGENT);
        String text = agent == null ? "" : agent;
        return text.substring(0, Math.min(text.length(), LONGEST_DEVICE));
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("Not a cookie of this atlas");
        }
        Optional<AccountUser> user = transaction.execute(_ -> devices.findById(cookie[0])
                .filter(device -> device.accepts(cookie[1]))
                .flatMap(this::remembered));
        return user.orElseThrow(() -> new InvalidCookieException("Not remembered"));
    }

    private Optional<AccountUser> remembered(RememberedDeviceEntity device) {
        device.used();
        return accounts.findById(device.accountId())
                .filter(account -> !account.isDisabled())
                .map(account -> {
                    account.signedIn();
                    AccountUser user = account.toUser();
                    audit.record(AuditKind.SIGNED_IN, user.getUsername(), "");
                    return user;
                });
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        @Nullable String cookie = extractRememberMeCookie(request);
        super.logout(request, response, authentication);
        if (cookie == null) {
            return;
        }
        try {
            String selector = decodeCookie(cookie)[0];
            transaction.executeWithoutResult(_ -> devices.deleteById(selector));
        } catch (InvalidCookieException e) {
            logger.debug("A cookie that was not ours is forgotten", e);
        }
    }
}
