package org.rareearthatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.StatementCounter;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Estimate;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class PlaceComparisonsTest {

    private final PlaceComparisons comparisons;
    private final DepositService deposits;
    private final ClaimService claims;
    private final SourceService sources;

    PlaceComparisonsTest(
            PlaceComparisons comparisons, DepositService deposits, ClaimService claims, SourceService sources) {
        this.comparisons = comparisons;
        this.deposits = deposits;
        this.claims = claims;
        this.sources = sources;
    }

    @Test
    void setsRegionsAndDepositsSideBySideInTheAskedOrderAndNamesWhatIsMissing() {
        Deposit deposit = deposits.add(Samples.unlocated("Side sample"));

        PlaceComparison comparison =
                comparisons.compare(AskedPlaces.read("deposit:" + deposit.id() + ",region:atlantis,region:yakutia")
                        .choice());

        assertThat(comparison.places())
                .extracting(place -> place.names().preferred("en"))
                .containsExactly("Side sample", "Yakutia");
        assertThat(comparison.missing()).containsExactly(new PlaceRef.OfRegion("atlantis"));
        assertThat(comparison.places().getLast().claims()).isNotEmpty();
    }

    @Test
    void aDeletedDepositIsMissing() {
        Deposit deposit = deposits.add(Samples.unlocated("Side sample, deleted"));
        deposits.delete(deposit.id(), deposit.version());

        PlaceRef ref = new PlaceRef.OfDeposit(deposit.id());
        assertThat(comparisons.compare(PlaceChoice.NONE.with(ref)).missing()).containsExactly(ref);
        assertThat(comparisons.listNames(PlaceChoice.NONE.with(ref))).isEmpty();
    }

    @Test
    void figuresOfSeveralClaimsAreASpreadAndNeverASum() {
        Deposit deposit = deposits.add(Samples.unlocated("Spread sample"));
        resource(deposit, 100.0, 2.0, null, Stance.SUPPORTS, 2020);
        resource(deposit, 154.0, null, null, Stance.SUPPORTS, 2020);
        resource(deposit, 900.0, null, null, Stance.CONTRADICTS, 2020);
        resource(deposit, 11.0, 12.0, "Sample part", Stance.SUPPORTS, 2020);

        ComparedPlace place = comparedWith(deposit);

        assertThat(place.findSpread(Measure.TONNAGE_MT)).contains(new Spread(100, 154));
        assertThat(place.figures(Measure.TONNAGE_MT))
                .extracting(Figure::value)
                .containsExactly(900.0, 154.0, 100.0, 11.0);
        assertThat(place.findSpread(Measure.GRADE_PERCENT_TREO)).contains(new Spread(2, 2));
        assertThat(place.isDisputed(StatementType.HAS_RESOURCE)).isTrue();
        assertThat(place.figures(Measure.CONTAINED_REO_MT))
                .allMatch(figure -> figure.counted().computed())
                .extracting(Figure::value)
                .containsExactly(2.0, 1.32);
    }

    @Test
    void aFigureOfAPartAloneIsNoFigureOfTheWhole() {
        Deposit deposit = deposits.add(Samples.unlocated("Part sample"));
        resource(deposit, 11.0, null, "Sample part", Stance.SUPPORTS, 2020);

        assertThat(comparedWith(deposit).findSpread(Measure.TONNAGE_MT)).isEmpty();
        assertThat(comparedWith(deposit).figures(Measure.TONNAGE_MT)).hasSize(1);
    }

    @Test
    void tellsTheDaysForWhichClaimsHold() {
        Deposit deposit = deposits.add(Samples.unlocated("Dated sample"));
        resource(deposit, 1.0, null, null, Stance.SUPPORTS, 2021);
        resource(deposit, 1.0, null, null, Stance.SUPPORTS, 1999);

        assertThat(comparedWith(deposit).held())
                .extracting(ComparedPlace.Dated::day)
                .containsExactly(LocalDate.of(1999, 1, 31), LocalDate.of(2021, 1, 31));
    }

    @Test
    void asksAsOftenForFourPlacesWithManyClaimsAsForTwo() {
        Deposit one = quoted("Counted sample 1", 1);
        Deposit two = quoted("Counted sample 2", 1);
        Deposit many = quoted("Counted sample 3", 12);
        PlaceChoice few = choice(one, two).with(new PlaceRef.OfRegion("tuva"));
        PlaceChoice more = choice(one, many, two).with(new PlaceRef.OfRegion("tuva"));
        comparisons.compare(more);

        long ofFew = StatementCounter.count(() -> comparisons.compare(few));

        assertThat(StatementCounter.count(() -> comparisons.compare(more))).isEqualTo(ofFew);
        assertThat(ofFew).isLessThanOrEqualTo(12);
    }

    private ComparedPlace comparedWith(Deposit deposit) {
        return comparisons.compare(choice(deposit)).places().getFirst();
    }

    private static PlaceChoice choice(Deposit... deposits) {
        return new PlaceChoice(List.of(deposits).stream()
                .map(deposit -> (PlaceRef) new PlaceRef.OfDeposit(deposit.id()))
                .toList());
    }

    private Deposit quoted(String name, int quotes) {
        Deposit deposit = deposits.add(Samples.unlocated(name));
        for (int i = 0; i < quotes; i++) {
            Source source = sources.addSource(Samples.source(name + " source " + i));
            Quote quote = sources.addQuote(source.id(), Samples.quote(name + " words " + i));
            claims.add(new ClaimData(
                    Subject.of(deposit.id()),
                    new Statement.NamedAsRareEarthPlace(),
                    new Evidence.OfQuote(quote.id()),
                    Stance.SUPPORTS,
                    null,
                    true));
        }
        return deposit;
    }

    private void resource(
            Deposit deposit,
            @Nullable Double tonnageMt,
            @Nullable Double gradePercentTreo,
            @Nullable String part,
            Stance stance,
            int year) {
        claims.add(new ClaimData(
                Subject.of(deposit.id()),
                new Statement.HasResource(
                        new Resource(tonnageMt, gradePercentTreo, null, null, LocalDate.of(year, 1, 31)),
                        part,
                        null,
                        new Estimate(Set.of(ResourceCategory.INDICATED), null)),
                new Evidence.Unsourced(),
                stance,
                null,
                false));
    }
}
