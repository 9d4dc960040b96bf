package org.rareearthatlas.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.TeamTest;
import org.rareearthatlas.account.ProviderIdentity.Grant;
import org.rareearthatlas.account.ProviderRefusal.Reason;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.text.InvalidInputException;
import org.springframework.context.annotation.Import;

/// Which account is whose, and what it may do, for those who come from the provider.
@TeamTest
@Import(TestAccounts.class)
class ProviderAccountsTest {

    private static final String ISSUER = "https://login.example";

    private final ProviderAccounts provider;
    private final AccountRepository rows;
    private final OwnAccount own;
    private final TestAccounts samples;

    ProviderAccountsTest(ProviderAccounts provider, AccountRepository rows, OwnAccount own, TestAccounts samples) {
        this.provider = provider;
        this.rows = rows;
        this.own = own;
        this.samples = samples;
    }

    private static ProviderIdentity identity(String subject, String name, Grant grant) {
        return new ProviderIdentity(ISSUER, subject, name, "", grant);
    }

    private static Grant grant(@Nullable Role role, boolean follows) {
        return new Grant(role, follows);
    }

    @Test
    void whoHasNoRoleStaysOutAndHasNoAccount() {
        ProviderIdentity nobody = identity("no-role", "norole", grant(null, true));

        assertThatThrownBy(() -> provider.signIn(nobody))
                .isInstanceOfSatisfying(
                        ProviderRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_ROLE));
        assertThat(rows.findByOidcIssuerAndOidcSubject(ISSUER, "no-role")).isEmpty();
    }

    @Test
    void whoLosesEveryRoleStaysOut() {
        provider.signIn(identity("left", "left", grant(Role.CURATOR, true)));

        assertThatThrownBy(() -> provider.signIn(identity("left", "left", grant(null, true))))
                .isInstanceOf(ProviderRefusal.class);
    }

    @Test
    void withoutAClaimTheRoleGivenHereStays() {
        AccountUser made = provider.signIn(identity("stays", "stays", grant(Role.READER, false)));
        samples.setRole(made.id(), Role.CURATOR);

        assertThat(provider.signIn(identity("stays", "stays", grant(null, false)))
                        .role())
                .isEqualTo(Role.CURATOR);
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        AccountUser one = provider.signIn(identity("17", "seventeen", grant(Role.READER, false)));
        AccountUser other = provider.signIn(
                new ProviderIdentity("https://other.example", "17", "seventeen", "", grant(Role.READER, false)));

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.getUsername()).isEqualTo("seventeen-2");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Müller,         Anna.Müller",
        "анна@example.org,    анна@example.org",
        "../../etc/passwd,    etc.passwd",
        "<b>x</b>,            b.x..b.",
        "'',                  person",
        "system,              person",
        "Local,               person"
    })
    void anyNameThereGivesAnAllowedOneHere(String there, String here) {
        AccountUser made = provider.signIn(identity("name " + there, there, grant(Role.READER, false)));

        assertThat(made.getUsername()).matches(java.util.regex.Pattern.quote(here) + "(-\\d+)?");
        assertThat(AccountName.problems(made.getUsername(), made.displayName())).isEmpty();
    }

    @Test
    void aVeryLongNameIsCut() {
        AccountUser made = provider.signIn(new ProviderIdentity(
                ISSUER, "long", "x".repeat(5000), "y\u0000\n".repeat(5000), grant(Role.READER, false)));

        assertThat(AccountName.problems(made.getUsername(), made.displayName())).isEmpty();
    }

    @Test
    void theOnlyWayInIsNotTakenAwayButOneOfTwoIs() {
        String there = provider.signIn(identity("only", "only", grant(Role.READER, false)))
                .getUsername();
        assertThatThrownBy(() -> samples.as(there, () -> {
                    own.unlinkProvider();
                    return true;
                }))
                .isInstanceOf(InvalidInputException.class);

        String here = samples.make(Role.READER);
        boolean linked = samples.as(here, () -> {
            provider.link(samples.id(here), identity("both", "both", grant(Role.ADMIN, true)));
            boolean before = own.waysIn().provider();
            own.unlinkProvider();
            return before && !own.waysIn().provider();
        });
        assertThat(linked).isTrue();
    }
}
