package org.rareearthatlas.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.security.Roles;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class DisagreementsTest {

    private final Disagreements disagreements;
    private final ClaimMarks marks;
    private final ClaimService claims;
    private final DepositService deposits;

    DisagreementsTest(Disagreements disagreements, ClaimMarks marks, ClaimService claims, DepositService deposits) {
        this.disagreements = disagreements;
        this.marks = marks;
        this.claims = claims;
        this.deposits = deposits;
    }

    @Test
    void aSubjectIsThereAsLongAsTwoClaimsCannotBothHold() {
        Deposit deposit = deposits.add(Samples.at("Sample of disagreement", 100, 60));
        Subject subject = Subject.of(deposit.id());
        say(subject, new Statement.HasStatus(Status.PRODUCER));
        say(subject, new Statement.HasStatus(Status.PRODUCER));
        assertThat(disagreements.list()).noneMatch(each -> each.subject().equals(subject));

        say(subject, new Statement.HasStatus(Status.PROSPECT));
        assertThat(disagreements.list()).contains(new Disagreement(subject, Set.of(StatementType.HAS_STATUS)));

        say(subject, new Statement.IsOwnedBy("Sample Mining", null));
        claims.add(new ClaimData(
                subject,
                new Statement.IsOwnedBy("Sample Mining", null),
                new Evidence.Unsourced(),
                Stance.CONTRADICTS,
                null,
                false));
        long id = deposit.id().value();
        assertThat(marks.of(List.of(id)).disagreements(id))
                .as("status and owner")
                .isEqualTo(2);
        assertThat(disagreements.countByDeposit(List.of(id))).isEqualTo(Map.of(id, 2));
    }

    @Test
    void aSubjectIsNoLongerThereWhenTheOtherClaimIsGone() {
        Deposit deposit = deposits.add(Samples.at("Sample of agreement", 100, 60));
        Subject subject = Subject.of(deposit.id());
        say(subject, new Statement.HasStatus(Status.PRODUCER));
        ClaimId other = say(subject, new Statement.HasStatus(Status.PROSPECT));
        long id = deposit.id().value();
        assertThat(marks.of(List.of(id)).disagreements(id)).isEqualTo(1);

        claims.delete(other, 0);
        assertThat(marks.of(List.of(id)).disagreements(id)).isZero();
        assertThat(disagreements.list()).noneMatch(each -> each.subject().equals(subject));
    }

    @Test
    void aDenialDisagrees() {
        Deposit deposit = deposits.add(Samples.at("Sample of denial", 100, 60));
        Subject subject = Subject.of(deposit.id());
        say(subject, new Statement.IsOwnedBy("Sample Mining", null));
        claims.add(new ClaimData(
                subject,
                new Statement.IsOwnedBy("Sample Mining", null),
                new Evidence.Unsourced(),
                Stance.CONTRADICTS,
                null,
                false));

        assertThat(disagreements.list()).contains(new Disagreement(subject, Set.of(StatementType.IS_OWNED_BY)));
    }

    private ClaimId say(Subject subject, Statement statement) {
        return claims.add(new ClaimData(subject, statement, new Evidence.Unsourced(), Stance.SUPPORTS, null, false));
    }
}
