package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/// A curator decides which of the claims the map shows.
@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class AcceptClaimTest {

    private final EntryService entries;
    private final ClaimService claims;
    private final DepositService deposits;

    AcceptClaimTest(EntryService entries, ClaimService claims, DepositService deposits) {
        this.entries = entries;
        this.claims = claims;
        this.deposits = deposits;
    }

    @Test
    void theDepositTakesTheValueAndTheOtherClaimStays() {
        Deposit deposit = add();
        ClaimId producing = claim(deposit, new Statement.HasStatus(Status.PRODUCER), Stance.SUPPORTS);

        entries.acceptClaim(producing);

        assertThat(deposits.get(deposit.id()).data().status()).isEqualTo(Status.PRODUCER);
        assertThat(claimsOf(deposit, Statement.HasStatus.class))
                .extracting(claim -> claim.data().accepted())
                .containsExactly(false, true);
    }

    @Test
    void thePlaceMoves() {
        Deposit deposit = add();
        LonLat place = new LonLat(100, 60);
        ClaimId there = claim(
                deposit, new Statement.LiesAt(LocationPrecision.APPROXIMATE, place, 5_000.0, null), Stance.SUPPORTS);

        entries.acceptClaim(there);

        var location = deposits.get(deposit.id()).data().location();
        assertThat(location.point()).isEqualTo(place);
        assertThat(location.radiusM()).isEqualTo(5_000);
    }

    @Test
    void figuresOfAPartLeaveThoseOfTheWhole() {
        Deposit deposit = add();
        Resource whole = new Resource(154.0, null, null, null, null);
        entries.acceptClaim(claim(deposit, new Statement.HasResource(whole, null, null), Stance.SUPPORTS));

        entries.acceptClaim(claim(
                deposit,
                new Statement.HasResource(new Resource(11.4, null, null, null, null), "a part", null),
                Stance.SUPPORTS));

        assertThat(deposits.get(deposit.id()).data().resource()).isEqualTo(whole);
        assertThat(claimsOf(deposit, Statement.HasResource.class))
                .allMatch(claim -> claim.data().accepted());
    }

    @Test
    void whatASourceDeniesIsNotShownOnItsWord() {
        Deposit deposit = add();
        ClaimId denied = claim(deposit, new Statement.HasStatus(Status.PRODUCER), Stance.CONTRADICTS);

        assertThatThrownBy(() -> entries.acceptClaim(denied)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> entries.acceptClaim(new ClaimId(Long.MAX_VALUE)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @WithMockUser(authorities = Roles.CONTRIBUTOR_AUTHORITY)
    void onlyACuratorDecides() {
        ClaimId producing =
                Acting.asLocalUser(() -> claim(add(), new Statement.HasStatus(Status.PRODUCER), Stance.SUPPORTS));

        assertThatThrownBy(() -> entries.acceptClaim(producing)).isInstanceOf(AccessDeniedException.class);
    }

    private Deposit add() {
        return entries.addDeposit(
                new DepositEntry(Samples.at("Sample to decide on", 30, 60), new EvidenceInput.Unsourced()));
    }

    private ClaimId claim(Deposit deposit, Statement statement, Stance stance) {
        return claims.add(
                new ClaimData(Subject.of(deposit.id()), statement, new Evidence.Unsourced(), stance, null, false));
    }

    private List<Claim> claimsOf(Deposit deposit, Class<? extends Statement> type) {
        return claims.list(Subject.of(deposit.id())).stream()
                .filter(claim -> type.isInstance(claim.data().statement()))
                .toList();
    }
}
