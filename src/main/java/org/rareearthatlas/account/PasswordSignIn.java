package org.rareearthatlas.account;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Signs in by name and password. A wrong name, a wrong password and a disabled account look the same and take the
/// same time.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int LONGEST_NAME = 200;

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SignInRecords records;

    PasswordSignIn(AccountRepository accounts, Passwords passwords, SignInThrottle throttle, SignInRecords records) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.records = records;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String key = name.length() > LONGEST_NAME ? "" : AccountName.key(name);
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Duration wait = throttle.attempt(key, address);
        if (!wait.isZero()) {
            throw new LockedException("Too many attempts; the next one in " + wait.toSeconds() + " s");
        }
        Optional<AccountEntity> account = accounts.findByNameKey(key);
        if (!isRight(asked, account) || account.isEmpty()) {
            records.failed(account, throttle.isWaiting(key));
            throw new BadCredentialsException("Wrong name or password");
        }
        throttle.succeeded(key, address);
        return signedIn(account.get(), asked);
    }

    private boolean isRight(Authentication asked, Optional<AccountEntity> account) {
        @Nullable Object password = asked.getCredentials();
        @Nullable String hash = account.map(AccountEntity::passwordHash).orElse(null);
        boolean right = passwords.matches(password == null ? "" : password.toString(), hash);
        return right && account.filter(AccountEntity::isDisabled).isEmpty();
    }

    private Authentication signedIn(AccountEntity account, Authentication asked) {
        boolean outdated = passwords.isOutdated(account.passwordHash());
        AccountUser user = records.signedIn(
                account.id(), outdated ? passwords.encode(String.valueOf(asked.getCredentials())) : null);
        UsernamePasswordAuthenticationToken result =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        result.setDetails(asked.getDetails());
        return result;
    }
}
