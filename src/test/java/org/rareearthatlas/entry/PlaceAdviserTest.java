package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.springframework.security.test.context.support.WithMockUser;

@AtlasTest
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class PlaceAdviserTest {

    /// In the middle of Murmansk Region, 15 km from the next shipped deposit.
    private static final LonLat MURMANSK = new LonLat(35.1, 67.9);

    private final PlaceAdviser adviser;
    private final DepositService deposits;
    private final RegionService regions;
    private final List<Deposit> added = new ArrayList<>();

    PlaceAdviserTest(PlaceAdviser adviser, DepositService deposits, RegionService regions) {
        this.adviser = adviser;
        this.deposits = deposits;
        this.regions = regions;
    }

    private Deposit add(DepositData data) {
        added.add(deposits.add(data));
        return added.getLast();
    }

    @AfterEach
    void takeAway() {
        added.forEach(deposit -> deposits.delete(deposit.id(), deposit.version()));
    }

    @Test
    void namesTheProvinceAndTheRegions() {
        PlaceAdvice advice = adviser.advise(MURMANSK, region("murmansk").id(), List.of(), null);

        assertThat(advice.province()).isNotNull().satisfies(province -> {
            assertThat(province.code()).isEqualTo("RU-MUR");
            assertThat(province.countryCode()).isEqualTo("RU");
        });
        assertThat(advice.regions()).extracting(Region::slug).containsExactly("murmansk", "russia");
        assertThat(advice.fallsInSea()).isFalse();
        assertThat(advice.outsideStatedRegion()).isFalse();
        assertThat(advice.likelyDuplicates()).isEmpty();
    }

    @Test
    void tellsThatAPlaceIsInTheSea() {
        PlaceAdvice advice = adviser.advise(new LonLat(40, 73), null, List.of(), null);

        assertThat(advice.fallsInSea()).isTrue();
        assertThat(advice.province()).isNull();
    }

    @Test
    void tellsThatAPlaceIsNotInTheStatedRegion() {
        assertThat(adviser.advise(MURMANSK, region("tuva").id(), List.of(), null)
                        .outsideStatedRegion())
                .isTrue();
        assertThat(adviser.advise(null, region("tuva").id(), List.of(), null).outsideStatedRegion())
                .as("no place, no contradiction")
                .isFalse();
    }

    @Test
    void findsADepositWithinFiveKilometresAndNoneBeyond() {
        Deposit near = add(Samples.at("Adviser near", 35.1, 67.9));

        assertThat(adviser.advise(new LonLat(35.1, 67.94), null, List.of(), null)
                        .likelyDuplicates())
                .as("4.5 km")
                .singleElement()
                .satisfies(duplicate -> {
                    assertThat(duplicate.deposit().id()).isEqualTo(near.id());
                    assertThat(duplicate.distanceM()).isBetween(4_400.0, 4_500.0);
                });
        assertThat(adviser.advise(new LonLat(35.1, 67.946), null, List.of(), null)
                        .likelyDuplicates())
                .as("5.1 km")
                .isEmpty();
    }

    @Test
    void findsADepositBeyond180Degrees() {
        Deposit west = add(Samples.at("Adviser west", -179.99, 67.9));

        PlaceAdvice advice = adviser.advise(new LonLat(179.99, 67.9), null, List.of(), null);

        assertThat(advice.likelyDuplicates())
                .extracting(duplicate -> duplicate.deposit().id())
                .containsExactly(west.id());
        assertThat(advice.province())
                .isNotNull()
                .satisfies(province -> assertThat(province.code()).isEqualTo("RU-CHU"));
    }

    @Test
    void findsADepositWithASimilarNameButNotItself() {
        Deposit known = add(Samples.at("Adviserovskoye", 35.1, 67.9));
        LonLat elsewhere = new LonLat(90, 60);

        assertThat(adviser.advise(elsewhere, null, List.of("Adviserovskoe deposit"), null)
                        .likelyDuplicates())
                .singleElement()
                .satisfies(duplicate -> {
                    assertThat(duplicate.deposit().id()).isEqualTo(known.id());
                    assertThat(duplicate.distanceM()).isNull();
                });
        assertThat(adviser.advise(MURMANSK, null, List.of("Adviserovskoye"), known.id())
                        .likelyDuplicates())
                .isEmpty();
        assertThat(adviser.advise(null, null, List.of("Wholly different"), null).likelyDuplicates())
                .isEmpty();
    }

    private Region region(String slug) {
        return regions.findBySlug(slug).orElseThrow();
    }
}
