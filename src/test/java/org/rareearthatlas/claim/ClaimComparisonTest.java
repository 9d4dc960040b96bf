package org.rareearthatlas.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;

class ClaimComparisonTest {

    private static final LocalDate YEAR_2010 = LocalDate.of(2010, 6, 1);
    private static final LocalDate YEAR_2024 = LocalDate.of(2024, 6, 1);

    private long nextId = 1;

    @Test
    void nothingSaidIsNothingToCompare() {
        assertThat(compare()).isEmpty();
    }

    @Test
    void figuresThatDifferByRoundingAreOneValue() {
        ClaimComparison compared = compareOne(resource(154.0, 9.5, null, 1), resource(153.7, 9.5, null, 2));

        assertThat(compared.disputed()).isFalse();
        assertThat(compared.values())
                .singleElement()
                .satisfies(value -> assertThat(value.voices()).isEqualTo(2));
    }

    @Test
    void figuresThatDifferByMoreAreDisputed() {
        ClaimComparison compared = compareOne(resource(154.0, null, null, 1), resource(150.0, null, null, 2));

        assertThat(compared.disputed()).isTrue();
        assertThat(compared.values()).hasSize(2);
    }

    @Test
    void containedOxideIsComparedWithOreTimesGrade() {
        assertThat(compareOne(resource(100.0, 2.0, null, 1), resource(null, null, 2.0, 2))
                        .disputed())
                .isFalse();
        assertThat(compareOne(resource(100.0, 2.0, null, 1), resource(null, null, 3.0, 2))
                        .disputed())
                .isTrue();
    }

    @Test
    void figuresOfDifferentPartsDoNotContradict() {
        Claim whole = resource(154.0, null, null, 1);
        Claim part = claim(
                new Statement.HasResource(new Resource(11.4, null, null, null, null), "Buranny", null),
                Stance.SUPPORTS,
                null,
                2);

        ClaimComparison compared = compareOne(whole, part);

        assertThat(compared.disputed()).isFalse();
        assertThat(compared.values()).hasSize(2);
    }

    @Test
    void aStatusFollowsAnOlderOneButContradictsOneOfTheSameTime() {
        Statement producing = new Statement.HasStatus(Status.PRODUCER);
        Statement explored = new Statement.HasStatus(Status.PROSPECT);

        assertThat(compareOne(
                                claim(explored, Stance.SUPPORTS, YEAR_2010, 1),
                                claim(producing, Stance.SUPPORTS, YEAR_2024, 2))
                        .disputed())
                .isFalse();
        assertThat(compareOne(
                                claim(explored, Stance.SUPPORTS, YEAR_2024, 1),
                                claim(producing, Stance.SUPPORTS, YEAR_2024, 2))
                        .disputed())
                .isTrue();
        assertThat(compareOne(claim(explored, Stance.SUPPORTS, null, 1), claim(producing, Stance.SUPPORTS, null, 2))
                        .disputed())
                .isTrue();
    }

    @Test
    void aSourceThatNamesMoreElementsDoesNotContradict() {
        ClaimComparison compared = compareOne(
                claim(new Statement.ContainsElements(Set.of(Element.Ce)), Stance.SUPPORTS, null, 1),
                claim(new Statement.ContainsElements(Set.of(Element.Ce, Element.La)), Stance.SUPPORTS, null, 2));

        assertThat(compared.disputed()).isFalse();
        assertThat(compared.values()).hasSize(2);
    }

    @Test
    void placesAgreeWithinTheirRadii() {
        Claim exact = place(LocationPrecision.EXACT, 34.75, 67.78, null, 1);

        assertThat(compareOne(exact, place(LocationPrecision.EXACT, 34.76, 67.79, null, 2))
                        .disputed())
                .isFalse();
        assertThat(compareOne(exact, place(LocationPrecision.APPROXIMATE, 35.5, 67.9, 40_000.0, 3))
                        .disputed())
                .isFalse();
        assertThat(compareOne(exact, place(LocationPrecision.EXACT, 38, 48, null, 4))
                        .disputed())
                .isTrue();
        assertThat(compareOne(
                                exact,
                                claim(
                                        new Statement.LiesAt(LocationPrecision.UNLOCATED, null, null, null),
                                        Stance.SUPPORTS,
                                        null,
                                        5))
                        .disputed())
                .isFalse();
    }

    @Test
    void placesOnBothSidesOf180DegreesAreNear() {
        assertThat(compareOne(
                                place(LocationPrecision.EXACT, 179.99, 68, null, 1),
                                place(LocationPrecision.EXACT, -179.99, 68, null, 2))
                        .disputed())
                .isFalse();
    }

    @Test
    void aValueThatOneSourceDeniesIsDisputed() {
        Statement named = new Statement.NamedAsRareEarthPlace();

        ClaimComparison compared =
                compareOne(claim(named, Stance.SUPPORTS, null, 1), claim(named, Stance.CONTRADICTS, null, 2));

        assertThat(compared.disputed()).isTrue();
        assertThat(compared.values()).singleElement().satisfies(value -> {
            assertThat(value.denied()).isTrue();
            assertThat(value.voices()).isEqualTo(1);
        });
    }

    @Test
    void anUnclearClaimIsNoVoiceAndNoDispute() {
        ClaimComparison compared = compareOne(
                claim(new Statement.HasDepositType(DepositType.PLACER, null), Stance.SUPPORTS, null, 1),
                claim(new Statement.HasDepositType(DepositType.CARBONATITE, null), Stance.UNCLEAR, null, 2));

        assertThat(compared.disputed()).isFalse();
        assertThat(compared.values()).extracting(StatedValue::voices).containsExactly(1, 0);
    }

    @Test
    void reportsOfOneSourceAreOneVoice() {
        SourceId original = new SourceId(1);
        UnaryOperator<SourceId> reported = id -> id.value() <= 3 ? original : id;
        Statement status = new Statement.HasStatus(Status.PRODUCER);
        List<Claim> claims = List.of(
                claim(status, Stance.SUPPORTS, null, 1),
                claim(status, Stance.SUPPORTS, null, 2),
                claim(status, Stance.SUPPORTS, null, 3),
                claim(status, Stance.SUPPORTS, null, 4));

        assertThat(ClaimComparison.of(claims, reported).getFirst().values())
                .singleElement()
                .satisfies(value -> assertThat(value.voices()).isEqualTo(2));
    }

    @Test
    void figuresThatCountDifferentThingsDoNotContradict() {
        Resource small = new Resource(10.0, null, null, null, null);
        Resource large = new Resource(50.0, null, null, null, null);
        Claim measured = estimate(small, new Estimate(Set.of(ResourceCategory.MEASURED), 1.0), 1);

        assertThat(compareOne(measured, estimate(large, new Estimate(Set.of(ResourceCategory.INFERRED), 1.0), 2))
                        .disputed())
                .isFalse();
        assertThat(compareOne(measured, estimate(large, new Estimate(Set.of(ResourceCategory.MEASURED), 0.5), 2))
                        .disputed())
                .isFalse();
        assertThat(compareOne(measured, estimate(large, new Estimate(Set.of(ResourceCategory.MEASURED), 1.0), 2))
                        .disputed())
                .isTrue();
        assertThat(compareOne(measured, estimate(large, Estimate.UNSTATED, 2)).disputed())
                .isTrue();
    }

    private Claim estimate(Resource resource, Estimate estimate, long source) {
        return claim(new Statement.HasResource(resource, null, null, estimate), Stance.SUPPORTS, null, source);
    }

    @Test
    void ownersContradictOnlyWhereTheirSharesExceedTheWhole() {
        assertThat(compareOne(owner("First Mining", 60.0, 1), owner("Second Mining", 40.0, 2))
                        .disputed())
                .isFalse();
        assertThat(compareOne(owner("First Mining", 100.0, 1), owner("Second Mining", 51.0, 2))
                        .disputed())
                .isTrue();
        assertThat(compareOne(owner("First Mining", 60.0, 1), owner("First Mining", 75.0, 2))
                        .disputed())
                .isTrue();
        ClaimComparison same = compareOne(owner("First Mining", null, 1), owner("first mining", 75.0, 2));
        assertThat(same.disputed()).isFalse();
        assertThat(same.values())
                .singleElement()
                .satisfies(value -> assertThat(value.voices()).isEqualTo(2));
    }

    private Claim owner(String name, @Nullable Double sharePercent, long source) {
        return claim(new Statement.IsOwnedBy(name, sharePercent), Stance.SUPPORTS, null, source);
    }

    private List<ClaimComparison> compare(Claim... claims) {
        return ClaimComparison.of(List.of(claims), UnaryOperator.identity());
    }

    private ClaimComparison compareOne(Claim... claims) {
        List<ClaimComparison> compared = compare(claims);
        assertThat(compared).hasSize(1);
        return compared.getFirst();
    }

    private Claim resource(
            @Nullable Double tonnageMt, @Nullable Double gradePercent, @Nullable Double containedMt, long source) {
        Resource resource = new Resource(tonnageMt, gradePercent, containedMt, null, null);
        return claim(new Statement.HasResource(resource, null, null), Stance.SUPPORTS, null, source);
    }

    private Claim place(
            LocationPrecision precision, double lonDeg, double latDeg, @Nullable Double radiusM, long source) {
        return claim(
                new Statement.LiesAt(precision, new LonLat(lonDeg, latDeg), radiusM, null),
                Stance.SUPPORTS,
                null,
                source);
    }

    private Claim claim(Statement statement, Stance stance, @Nullable LocalDate validOn, long source) {
        SourceId id = new SourceId(source);
        return new Claim(
                new ClaimId(nextId++),
                0,
                new ClaimData(
                        Subject.of(new DepositId(1)),
                        statement,
                        new Evidence.OfCitation(id, null, "says so"),
                        stance,
                        validOn,
                        false),
                null,
                new Source(id, 0, Samples.source("Source " + source)));
    }
}
