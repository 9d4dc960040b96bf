package org.rareearthatlas.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.TeamTest;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.text.InvalidInputException;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;

/// What people do with their own account, and with no other.
@TeamTest
@Import(TestAccounts.class)
class OwnAccountTest {

    private static final String CHANGED = "eleven patient bastnaesite lamps";

    private final OwnAccount own;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SessionRegistry sessions;
    private final TestAccounts samples;
    private String name = "";
    private AccountUser user = new AccountUser(new AccountId(0), "", "", Role.READER, false);

    OwnAccountTest(
            OwnAccount own,
            AccountRepository accounts,
            Passwords passwords,
            SessionRegistry sessions,
            TestAccounts samples) {
        this.own = own;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.samples = samples;
    }

    @BeforeEach
    void signIn() {
        name = samples.make(Role.READER);
        user = accounts.findByNameKey(name).orElseThrow().toUser();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private boolean hasPassword(String password) {
        return passwords.matches(
                password, accounts.findByNameKey(name).orElseThrow().passwordHash());
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        sessions.registerNewSession("here" + name, user);
        sessions.registerNewSession("there" + name, user);
        assertThat(own.countSessions()).isEqualTo(2);

        own.changePassword(TestAccounts.PASSWORD, CHANGED, "here" + name);

        assertThat(hasPassword(CHANGED)).isTrue();
        assertThat(hasPassword(TestAccounts.PASSWORD)).isFalse();
        assertThat(own.countSessions()).isEqualTo(1);
        assertThat(sessions.getSessionInformation("there" + name))
                .isNotNull()
                .satisfies(session -> assertThat(session.isExpired()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "not the password,             eleven patient bastnaesite lamps, account.password.wrong",
        "seven quiet monazite kettles, short,                            account.password.length",
        "seven quiet monazite kettles, passwordpassword1,                account.password.guessable"
    })
    void whatDoesNotDoIsRefusedAndTheOldPasswordStays(String current, String changed, String problem) {
        assertThatThrownBy(() -> own.changePassword(current, changed, null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown ->
                                assertThat(thrown.problems().getFirst().code()).isEqualTo(problem));
        assertThat(hasPassword(TestAccounts.PASSWORD)).isTrue();
    }

    @Test
    void theCurrentPasswordCannotBeGuessedFromAnOpenSession() {
        for (int i = 0; i < SignInThrottle.FREE_OF_NAME; i++) {
            String guess = "guess number " + i;
            assertThatThrownBy(() -> own.changePassword(guess, CHANGED, null))
                    .isInstanceOf(InvalidInputException.class);
        }

        assertThatThrownBy(() -> own.changePassword(TestAccounts.PASSWORD, CHANGED, null))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whoeverHasNoAccountHasNothingToChange() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated("local", "", Role.ADMIN.authorities()));

        assertThatThrownBy(own::countSessions).isInstanceOf(AccessDeniedException.class);
    }
}
