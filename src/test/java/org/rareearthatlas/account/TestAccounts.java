package org.rareearthatlas.account;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.rareearthatlas.Acting;
import org.rareearthatlas.security.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Makes accounts as an administrator and an invited person do.
@TestComponent
public class TestAccounts {

    public static final String PASSWORD = "seven quiet monazite kettles";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AccountService accounts;
    private final Invitations invitations;
    private final AccountRepository rows;
    private final ApiTokens tokens;

    TestAccounts(AccountService accounts, Invitations invitations, AccountRepository rows, ApiTokens tokens) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.rows = rows;
        this.tokens = tokens;
    }

    /// Makes an account with a name of its own and [#PASSWORD].
    ///
    /// @return its name
    public String make(Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT) + NUMBER.incrementAndGet();
        String token = asAdministrator(() -> accounts.invite(role));
        invitations.accept(token, name, "Test " + name, PASSWORD);
        return name;
    }

    public AccountId id(String name) {
        return asAdministrator(() -> accounts.list()).stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void setRole(AccountId id, Role role) {
        administrate(() -> accounts.setRole(id, role));
    }

    /// Makes a token as its owner does.
    public String token(String name, TokenScope scope, Duration valid) {
        return as(name, () -> tokens.make("test", scope, valid));
    }

    /// Runs as somebody who has signed in with an account.
    public <T> T as(String name, Supplier<T> task) {
        AccountUser user = rows.findByNameKey(name).orElseThrow().toUser();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities())));
        try {
            return task.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static <T> T asAdministrator(Supplier<T> task) {
        return Acting.as("tester", task, "ROLE_READER", "ROLE_CONTRIBUTOR", "ROLE_CURATOR", "ROLE_ADMIN");
    }

    public static void administrate(Runnable task) {
        asAdministrator(() -> {
            task.run();
            return true;
        });
    }
}
