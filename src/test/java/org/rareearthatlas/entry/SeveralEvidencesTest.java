package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.entry.EvidenceInput.Citation;
import org.rareearthatlas.entry.EvidenceInput.DatasetRecord;
import org.rareearthatlas.entry.EvidenceInput.NewQuote;
import org.rareearthatlas.entry.EvidenceInput.Unsourced;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.InvalidInputException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/// An entry says of each value who says so, once or several times.
@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class SeveralEvidencesTest {

    private static final SourceInput FRESH = new SourceInput.New(Samples.source("Twice given"));

    private final EntryService entries;
    private final ClaimService claims;
    private final SourceService sources;
    private final EntityManager entities;

    SeveralEvidencesTest(EntryService entries, ClaimService claims, SourceService sources, EntityManager entities) {
        this.entries = entries;
        this.claims = claims;
        this.sources = sources;
        this.entities = entities;
    }

    @Test
    void eachValueIsAClaimWithEachEvidence() {
        Deposit deposit = entries.addDeposit(new DepositEntry(
                Samples.at("Twice said", 30, 60),
                List.of(
                        new NewQuote(FRESH, Samples.quote("said words")),
                        new DatasetRecord(FRESH, "4711", "elements", "Ce, Nb"),
                        new Citation(FRESH, "p. 3", "tells of it"))));

        assertThat(claims.list(Subject.of(deposit.id())))
                .as("place, elements and status, each with three evidences")
                .hasSize(9)
                .allMatch(claim -> claim.data().accepted())
                .extracting(claim -> claim.data().evidence().getClass().getSimpleName())
                .containsOnly("OfQuote", "OfRecord", "OfCitation");
        assertThat(sources.searchSources("Twice given", 10)).as("one source").hasSize(1);
    }

    @Test
    void anUpdateWithdrawsEveryEvidenceOfTheOldValue() {
        Citation evidence = new Citation(FRESH, null, "tells of it");
        Deposit before = entries.addDeposit(new DepositEntry(
                Samples.at("Twice moved", 30, 60), List.of(evidence, new DatasetRecord(FRESH, "1", null, null))));

        entries.updateDeposit(
                before.id(), before.version(), new DepositEntry(Samples.at("Twice moved", 31, 60), List.of(evidence)));
        entities.flush();
        entities.clear();

        assertThat(claims.list(Subject.of(before.id())))
                .filteredOn(claim -> claim.data().statement() instanceof Statement.LiesAt)
                .extracting(claim -> claim.data().accepted())
                .containsExactly(false, false, true);
        assertThat(claims.list(Subject.of(before.id())))
                .filteredOn(claim -> !(claim.data().statement() instanceof Statement.LiesAt))
                .allMatch(claim -> claim.data().accepted());
    }

    @Test
    void anUpdateThatChangesNoValueNeedsNoEvidence() {
        Deposit before = entries.addDeposit(new DepositEntry(Samples.at("Renamed", 30, 60), new Unsourced()));

        Deposit after = entries.updateDeposit(
                before.id(), before.version(), new DepositEntry(Samples.at("Renamed again", 30, 60), List.of()));

        assertThat(after.data().names().preferred("en")).isEqualTo("Renamed again");
        assertThat(claims.list(Subject.of(after.id()))).hasSize(3);
    }

    @Test
    void aChangedValueOrANewDepositNeedsEvidence() {
        Deposit before = entries.addDeposit(new DepositEntry(Samples.at("Unfounded", 30, 60), new Unsourced()));
        DepositEntry moved = new DepositEntry(Samples.at("Unfounded", 31, 60), List.of());

        assertThatThrownBy(() -> entries.updateDeposit(before.id(), before.version(), moved))
                .isInstanceOfSatisfying(InvalidInputException.class, SeveralEvidencesTest::isMissingEvidence);
        assertThatThrownBy(() -> entries.addDeposit(moved))
                .isInstanceOfSatisfying(InvalidInputException.class, SeveralEvidencesTest::isMissingEvidence);
    }

    @Test
    void theSourceOfADepositWithoutAnyValueIsKept() {
        DepositData onlyNamed = new DepositData(
                Samples.names("Only named"),
                DepositLocation.unlocated(null),
                java.util.Set.of(),
                null,
                null,
                Resource.NONE,
                null);

        Deposit deposit = entries.addDeposit(new DepositEntry(onlyNamed, new Citation(FRESH, null, "names it")));

        assertThat(claims.list(Subject.of(deposit.id()))).singleElement().satisfies(claim -> {
            assertThat(claim.data().statement()).isInstanceOf(Statement.NamedAsRareEarthPlace.class);
            assertThat(claim.isUnsourced()).isFalse();
        });
    }

    @Test
    void unsourcedStandsAlone() {
        assertThatThrownBy(() -> new DepositEntry(
                        Samples.unlocated("Both"), List.of(new Unsourced(), new Citation(FRESH, null, "tells of it"))))
                .isInstanceOf(InvalidInputException.class);
    }

    private static void isMissingEvidence(InvalidInputException e) {
        assertThat(e.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("evidence.missing"));
    }
}
