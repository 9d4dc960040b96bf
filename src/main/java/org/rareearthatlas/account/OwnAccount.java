package org.rareearthatlas.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do with their own account. Whose it is comes from the sign-in, never from what was sent.
@Service
@PreAuthorize(Roles.MAY_READ_SIGNED_IN)
public class OwnAccount {

    private final AccountRepository accounts;
    private final RememberedDeviceRepository devices;
    private final Passwords passwords;
    private final UserSessions sessions;
    private final SignInThrottle throttle;
    private final AuditLog audit;

    OwnAccount(
            AccountRepository accounts,
            RememberedDeviceRepository devices,
            Passwords passwords,
            UserSessions sessions,
            SignInThrottle throttle,
            AuditLog audit) {
        this.accounts = accounts;
        this.devices = devices;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.audit = audit;
    }

    /// A browser that is remembered.
    ///
    /// @param device what it says of itself (User-Agent)
    public record Device(String device, Instant usedAt) {}

    /// Who is signed in; empty for nobody, and for the local user of solo mode.
    public static Optional<AccountUser> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private AccountEntity own() {
        return signedIn()
                .flatMap(user -> accounts.findById(user.id().value()))
                .orElseThrow(() -> new AccessDeniedException("Not signed in with an account"));
    }

    /// How many sessions of this account go on, this one among them.
    @Transactional(readOnly = true)
    public int countSessions() {
        return sessions.of(own().id()).size();
    }

    @Transactional(readOnly = true)
    public List<Device> listDevices() {
        return devices.findByAccountIdOrderByUsedAtDesc(own().id()).stream()
                .map(device -> new Device(device.device(), device.usedAt()))
                .toList();
    }

    /// Changes the password; every other session ends, and no browser is remembered any more.
    ///
    /// @param session the id of the session that goes on; null for none
    /// @throws InvalidInputException when the current password is wrong, or the new one too easy
    @Transactional
    public void changePassword(String current, String changed, @Nullable String session) {
        AccountEntity account = own();
        String name = account.toAccount().name();
        String key = "change " + AccountName.key(name);
        if (!throttle.attempt(key, key).isZero() || !passwords.matches(current, account.passwordHash())) {
            throw new InvalidInputException(Problem.of("current", "account.password.wrong"));
        }
        throttle.succeeded(key, key);
        passwords.requireGood("changed", changed, name);
        account.setPasswordHash(passwords.encode(changed));
        sessions.endOthers(account.id(), session);
        audit.record(AuditKind.PASSWORD_CHANGED, "");
    }

    /// How the account's owner can sign in.
    ///
    /// @param password with a password
    /// @param provider at the OpenID Connect provider
    public record WaysIn(boolean password, boolean provider) {}

    @Transactional(readOnly = true)
    public WaysIn waysIn() {
        AccountEntity account = own();
        return new WaysIn(account.passwordHash() != null, account.isLinked());
    }

    /// Ends signing in at the provider.
    ///
    /// @throws InvalidInputException when it is the only way in
    @Transactional
    public void unlinkProvider() {
        AccountEntity account = own();
        if (account.passwordHash() == null) {
            throw new InvalidInputException(Problem.of("provider", "account.provider.onlyWay"));
        }
        account.unlink();
        audit.record(AuditKind.PROVIDER_UNLINKED, "");
    }

    /// Ends every other session and forgets remembered browsers.
    ///
    /// @param session the id of the session that goes on; null for none
    @Transactional
    public void signOutElsewhere(@Nullable String session) {
        sessions.endOthers(own().id(), session);
    }
}
