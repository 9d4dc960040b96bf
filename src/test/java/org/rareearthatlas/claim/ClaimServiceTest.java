package org.rareearthatlas.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.StatementCounter;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class ClaimServiceTest {

    private final ClaimService claims;
    private final SourceService sources;
    private final RegionService regions;
    private final DepositService deposits;
    private final EntityManager entities;

    ClaimServiceTest(
            ClaimService claims,
            SourceService sources,
            RegionService regions,
            DepositService deposits,
            EntityManager entities) {
        this.claims = claims;
        this.sources = sources;
        this.regions = regions;
        this.deposits = deposits;
        this.entities = entities;
    }

    static Stream<Statement> statements() {
        Resource resource = new Resource(154.0, 9.5, 14.6, ResourceCode.JORC, LocalDate.of(2021, 1, 31));
        return Stream.of(
                new Statement.NamedAsRareEarthPlace(),
                new Statement.ContainsElements(Set.of(Element.Sc, Element.Ce, Element.Nb)),
                new Statement.HasResource(resource, "A part", "154 Mt at 9.5 %"),
                new Statement.HasStatus(Status.PAST_PRODUCER),
                new Statement.HasDepositType(DepositType.PLACER, "placer"),
                new Statement.LiesAt(LocationPrecision.APPROXIMATE, new LonLat(116.5, 71), 500.0, "from a map"),
                new Statement.LiesAt(LocationPrecision.UNLOCATED, null, null, null),
                new Statement.FreeText("<script>alert(1)</script> \u202Eназад"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void keepsEveryKindOfStatement(Statement statement) {
        ClaimData data = new ClaimData(
                Subject.of(yakutia()),
                statement,
                new Evidence.Unsourced(),
                Stance.CONTRADICTS,
                LocalDate.of(2020, 2, 29),
                false);

        assertThat(reload(claims.add(data)).data()).isEqualTo(data);
    }

    @Test
    void joinsEachEvidenceWithItsSource() {
        Source source = sources.addSource(Samples.source("Joined source"));
        Quote quote = sources.addQuote(source.id(), Samples.quote("joined words"));

        Claim quoted = reload(add(new Evidence.OfQuote(quote.id())));
        Claim recorded = reload(add(new Evidence.OfRecord(source.id(), "17", "name", "value")));
        Claim cited = reload(add(new Evidence.OfCitation(source.id(), "p. 3", "says so")));
        Claim unsourced = reload(add(new Evidence.Unsourced()));

        assertThat(quoted.findQuote()).contains(quote);
        assertThat(List.of(quoted, recorded, cited))
                .allSatisfy(claim -> assertThat(claim.findSource()).contains(source));
        assertThat(unsourced.findSource()).isEmpty();
        assertThat(unsourced.isUnsourced()).isTrue();
    }

    @Test
    void refusesEvidenceThatDoesNotExist() {
        List<Evidence> missing = List.of(
                new Evidence.OfQuote(new QuoteId(Long.MAX_VALUE)),
                new Evidence.OfRecord(new SourceId(Long.MAX_VALUE), "1", null, null),
                new Evidence.OfCitation(new SourceId(Long.MAX_VALUE), null, "says so"));

        assertThat(missing)
                .allSatisfy(evidence -> assertThatThrownBy(() -> add(evidence)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void listsAClaimOfASourceThroughItsQuotesAndItsRecords() {
        Source source = sources.addSource(Samples.source("Twice used"));
        Quote quote = sources.addQuote(source.id(), Samples.quote("used words"));
        ClaimId quoted = add(new Evidence.OfQuote(quote.id()));
        ClaimId cited = add(new Evidence.OfCitation(source.id(), null, "says so"));

        assertThat(claims.listWithoutQuote(source.id())).extracting(Claim::id).containsExactly(cited);
        assertThat(claims.listOf(quote.id())).extracting(Claim::id).containsExactly(quoted);
        assertThat(claims.listRegionsByQuote(List.of(quote.id()))).containsEntry(quote.id(), List.of(yakutia()));
        assertThat(claims.listRegionsByQuote(List.of())).isEmpty();
    }

    @Test
    void countsDifferentQuotesOfARegionOnce() {
        int before = claims.countQuotesByRegion().getOrDefault(yakutia(), 0);
        Quote quote = sources.addQuote(
                sources.addSource(Samples.source("Counted source")).id(), Samples.quote("counted words"));
        add(new Evidence.OfQuote(quote.id()));
        add(new Evidence.OfQuote(quote.id()));
        add(new Evidence.Unsourced());

        assertThat(claims.countQuotesByRegion()).containsEntry(yakutia(), before + 1);
    }

    @Test
    void knowsWhetherADepositHasAnySource() {
        SourceId source = sources.addSource(Samples.source("Counted")).id();
        DepositId bare = deposits.add(Samples.unlocated("Bare")).id();
        DepositId mixed = deposits.add(Samples.unlocated("Mixed")).id();
        addOf(bare, new Evidence.Unsourced());
        addOf(mixed, new Evidence.Unsourced());
        addOf(mixed, new Evidence.OfCitation(source, null, "says so"));

        var counts = claims.countByDeposit(List.of(bare, mixed));
        assertThat(counts).containsEntry(bare, new ClaimCounts(1, 1)).containsEntry(mixed, new ClaimCounts(2, 1));
        assertThat(new ClaimCounts(1, 1).isUnsourced()).isTrue();
        assertThat(new ClaimCounts(2, 1).isUnsourced()).isFalse();
        assertThat(ClaimCounts.NONE.isUnsourced()).isTrue();
        assertThat(claims.countByDeposit(List.of())).isEmpty();
    }

    @Test
    void listsWithThreeStatementsHoweverManyClaims() {
        DepositId deposit = deposits.add(Samples.unlocated("Much said")).id();
        for (int i = 0; i < 20; i++) {
            SourceId source = sources.addSource(Samples.source("Source " + i)).id();
            addOf(
                    deposit,
                    new Evidence.OfQuote(sources.addQuote(source, Samples.quote("words " + i))
                            .id()));
            addOf(deposit, new Evidence.OfCitation(source, null, "says so"));
        }
        entities.flush();
        entities.clear();

        assertThat(StatementCounter.count(() -> claims.list(Subject.of(deposit))))
                .as("claims, quotes with sources, cited sources")
                .isLessThanOrEqualTo(3);
    }

    private ClaimId add(Evidence evidence) {
        return claims.add(new ClaimData(
                Subject.of(yakutia()), new Statement.NamedAsRareEarthPlace(), evidence, Stance.SUPPORTS, null, true));
    }

    private ClaimId addOf(DepositId deposit, Evidence evidence) {
        return claims.add(new ClaimData(
                Subject.of(deposit), new Statement.HasStatus(Status.PROSPECT), evidence, Stance.SUPPORTS, null, true));
    }

    private Claim reload(ClaimId id) {
        entities.flush();
        entities.clear();
        return claims.list(Subject.of(yakutia())).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private RegionId yakutia() {
        return regions.findBySlug("yakutia").orElseThrow().id();
    }
}
