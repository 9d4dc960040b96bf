package org.rareearthatlas.account;

import java.util.concurrent.atomic.AtomicInteger;
import org.rareearthatlas.Acting;
import org.rareearthatlas.security.Role;
import org.springframework.boot.test.context.TestComponent;

/// Makes accounts as an administrator and an invited person do.
@TestComponent
public class TestAccounts {

    public static final String PASSWORD = "seven quiet monazite kettles";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AccountService accounts;
    private final Invitations invitations;

    public TestAccounts(AccountService accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
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

    public static <T> T asAdministrator(java.util.function.Supplier<T> task) {
        return Acting.as("tester", task, "ROLE_READER", "ROLE_CONTRIBUTOR", "ROLE_CURATOR", "ROLE_ADMIN");
    }

    public static void administrate(Runnable task) {
        asAdministrator(() -> {
            task.run();
            return true;
        });
    }
}
