package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/// Every value that the map shows of a deposit is the value of an accepted claim.
@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class AcceptedValuesTest {

    private final EntryService entries;
    private final DepositService deposits;
    private final ClaimService claims;
    private final SourceService sources;
    private final EntityManager entities;

    AcceptedValuesTest(
            EntryService entries,
            DepositService deposits,
            ClaimService claims,
            SourceService sources,
            EntityManager entities) {
        this.entries = entries;
        this.deposits = deposits;
        this.claims = claims;
        this.sources = sources;
        this.entities = entities;
    }

    @Test
    void ofEveryShippedDeposit() {
        List<Deposit> shipped = Stream.of(
                        "Lovozero", "Khibiny", "Tomtor", "Seligdar", "Zashikhinskoye", "Beloziminskoye", "Karasug")
                .map(name -> deposits.search(name, 0, 1).getFirst())
                .toList();

        assertThat(shipped).allSatisfy(this::assertClaimed);
    }

    @Test
    void ofANewDeposit() {
        Deposit deposit = add();

        assertClaimed(deposit);
        assertThat(claims.list(Subject.of(deposit.id()))).hasSize(3).allMatch(Claim::isUnsourced);
    }

    @Test
    void ofAChangedDepositWhoseOldClaimsStayUnaccepted() {
        Deposit before = add();
        DepositData changed = new DepositData(
                before.data().names(),
                before.data().location(),
                Set.of(Element.Sc),
                null,
                null,
                Resource.NONE,
                "a note");

        Deposit after = entries.updateDeposit(
                before.id(), before.version(), new DepositEntry(changed, new EvidenceInput.Unsourced()));
        entities.flush();
        entities.clear();

        assertClaimed(after);
        assertThat(accepted(after)).doesNotContain(new Statement.HasStatus(Status.PROSPECT));
        assertThat(claims.list(Subject.of(after.id())))
                .extracting(claim -> claim.data().accepted())
                .as("place kept; elements and status withdrawn; new elements")
                .containsExactly(true, false, false, true);
    }

    @Test
    void anEntryWithMissingEvidenceIsNotSavedInPart() {
        EvidenceInput missing = new EvidenceInput.ExistingQuote(new QuoteId(Long.MAX_VALUE));

        assertThatThrownBy(() -> entries.addDeposit(new DepositEntry(Samples.at("Half saved", 30, 60), missing)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNewQuoteIsKeptOnceAndCarriesEveryValue() {
        EvidenceInput words = new EvidenceInput.NewQuote(
                new SourceInput.New(Samples.source("Carrier")), Samples.quote("carrying words"));

        Deposit deposit = entries.addDeposit(new DepositEntry(Samples.at("Carried", 30, 60), words));

        assertThat(claims.list(Subject.of(deposit.id())))
                .hasSize(3)
                .extracting(claim -> claim.data().evidence())
                .containsOnly(new Evidence.OfQuote(sources.listQuotesOf(
                                sources.searchSources("carrier", 1).getFirst().id())
                        .getFirst()
                        .id()));
    }

    private Deposit add() {
        return entries.addDeposit(new DepositEntry(Samples.at("Valued", 33.5, 67.8), new EvidenceInput.Unsourced()));
    }

    private void assertClaimed(Deposit deposit) {
        List<Statement> values = DepositStatements.of(deposit.data());
        assertThat(accepted(deposit))
                .as(deposit.data().names().preferred("en"))
                .containsExactlyInAnyOrderElementsOf(values);
    }

    /// The accepted statements about the deposit as a whole, without the source's own wording.
    private List<Statement> accepted(Deposit deposit) {
        return claims.list(Subject.of(deposit.id())).stream()
                .map(Claim::data)
                .filter(ClaimData::accepted)
                .map(ClaimData::statement)
                .flatMap(AcceptedValuesTest::value)
                .toList();
    }

    private static Stream<Statement> value(Statement statement) {
        return switch (statement) {
            case Statement.LiesAt lies when lies.point() == null -> Stream.of();
            case Statement.LiesAt lies ->
                Stream.of(new Statement.LiesAt(lies.precision(), lies.point(), lies.radiusM(), null));
            case Statement.HasDepositType has -> Stream.of(new Statement.HasDepositType(has.type(), null));
            case Statement.HasResource has when has.part() != null -> Stream.of();
            case Statement.HasResource has -> Stream.of(new Statement.HasResource(has.resource(), null, null));
            case Statement.NamedAsRareEarthPlace named -> Stream.of();
            case Statement.IsOwnedBy owned -> Stream.of();
            case Statement.FreeText free -> Stream.of();
            case Statement.ContainsElements contains -> Stream.of(contains);
            case Statement.HasStatus has -> Stream.of(has);
        };
    }
}
