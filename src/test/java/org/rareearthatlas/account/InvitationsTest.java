package org.rareearthatlas.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.TeamTest;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.text.InvalidInputException;
import org.springframework.context.annotation.Import;

/// Invitations and the first administrator's token: once, in time, by whoever holds them.
@TeamTest
@Import(TestAccounts.class)
class InvitationsTest {

    private final Invitations invitations;
    private final AccountService accounts;
    private final TestAccounts samples;
    private final InvitationRepository rows;

    InvitationsTest(Invitations invitations, AccountService accounts, TestAccounts samples, InvitationRepository rows) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.samples = samples;
        this.rows = rows;
    }

    private static String code(Throwable thrown) {
        return ((InvalidInputException) thrown).problems().getFirst().code();
    }

    private String invite() {
        return TestAccounts.asAdministrator(() -> accounts.invite(Role.READER));
    }

    @Test
    void aTokenWorksOnce() {
        String token = invite();
        assertThat(invitations.find(token)).map(Invitation::role).contains(Role.READER);
        invitations.accept(token, "once" + System.nanoTime(), "", TestAccounts.PASSWORD);

        assertThat(invitations.find(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, "twice", "", TestAccounts.PASSWORD))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("account.token"));
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        String token = invite();

        assertThat(rows.findById(token)).isEmpty();
        assertThat(rows.findById(Secrets.hash(token))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "system,     '',            a fine long pass phrase, account.name",
        "LOCAL,      '',            a fine long pass phrase, account.name",
        "a b,        '',            a fine long pass phrase, account.name",
        "<b>x</b>,   '',            a fine long pass phrase, account.name",
        "named,      '',            short,                   account.password.length",
        "named,      '',            passwordpassword,        account.password.guessable",
        "margarethe, '',            qwertyuiop123,           account.password.guessable"
    })
    void whatDoesNotDoIsRefusedAndTheTokenStaysGood(String name, String shown, String password, String problem) {
        String token = invite();

        assertThatThrownBy(() -> invitations.accept(token, name, shown, password))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo(problem));
        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void aNameIsTakenWhateverItsCaseAndCoding() {
        String name = samples.make(Role.READER);

        assertThatThrownBy(() -> invitations.accept(
                        invite(), name.toUpperCase(java.util.Locale.ROOT), "", TestAccounts.PASSWORD))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("account.name.taken"));
    }

    @Test
    void theFirstAdministratorIsAskedForUntilThereIsOne() {
        // Other tests of this atlas may have made one already.
        TestAccounts.administrate(() -> accounts.list().stream()
                .filter(account -> account.role() == Role.ADMIN && !account.disabled())
                .skip(1)
                .forEach(account -> accounts.setDisabled(account.id(), true)));
        Optional<String> first = invitations.firstAdministrator();
        if (first.isPresent()) {
            String second = invitations.firstAdministrator().orElseThrow();
            assertThat(invitations.find(first.get())).as("an earlier token").isEmpty();
            invitations.accept(second, "root" + System.nanoTime(), "", TestAccounts.PASSWORD);
        }

        assertThat(invitations.firstAdministrator()).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        String name = samples.make(Role.ADMIN);
        TestAccounts.administrate(() -> accounts.list().stream()
                .filter(account ->
                        account.role() == Role.ADMIN && !account.name().equals(name))
                .forEach(account -> accounts.setDisabled(account.id(), true)));

        assertThatThrownBy(() -> TestAccounts.administrate(() -> accounts.setRole(samples.id(name), Role.CURATOR)))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("account.lastAdmin"));
        assertThatThrownBy(() -> TestAccounts.administrate(() -> accounts.setDisabled(samples.id(name), true)))
                .isInstanceOf(InvalidInputException.class);
    }
}
