package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.catalog.PlaceFinder.Province;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.springframework.security.test.context.support.WithMockUser;

@AtlasTest
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class PlaceFinderTest {

    private static final LonLat YAKUTSK = new LonLat(129.73, 62.03);

    private final PlaceFinder places;
    private final RegionService regions;
    private final DepositService deposits;
    private final List<Deposit> added = new ArrayList<>();

    PlaceFinderTest(PlaceFinder places, RegionService regions, DepositService deposits) {
        this.places = places;
        this.regions = regions;
        this.deposits = deposits;
    }

    @ParameterizedTest
    @CsvSource({
        "129.73, 62.03, RU-SA, RU",
        "33.09, 68.96, RU-MUR, RU",
        "180, 67.5, RU-CHU, RU",
        "-180, 67.5, RU-CHU, RU",
        "179.9999, 67.5, RU-CHU, RU",
        "-179.9999, 67.5, RU-CHU, RU",
        "37.80, 48.00, UA-14, UA",
    })
    void namesTheProvinceAroundAPlace(double lonDeg, double latDeg, String code, String country) {
        assertThat(places.findProvince(new LonLat(lonDeg, latDeg)))
                .map(Province::code)
                .contains(code);
        assertThat(places.findProvince(new LonLat(lonDeg, latDeg)))
                .map(Province::countryCode)
                .contains(country);
    }

    @ParameterizedTest
    @CsvSource({"40, 73", "0, 90", "180, 90", "0, 0", "-180, 0", "180, 0"})
    void namesNoProvinceInTheSea(double lonDeg, double latDeg) {
        assertThat(places.findProvince(new LonLat(lonDeg, latDeg))).isEmpty();
        assertThat(places.listRegionsAt(new LonLat(lonDeg, latDeg))).isEmpty();
    }

    @Test
    void listsTheRegionsAroundAPlaceTheSmallestFirst() {
        List<RegionId> found = places.listRegionsAt(YAKUTSK);

        assertThat(regions.list(found)).extracting(Region::slug).containsExactlyInAnyOrder("yakutia", "russia");
        assertThat(found).first().isEqualTo(region("yakutia"));
    }

    @Test
    void listsTheDepositsInsideARegion() {
        List<DepositId> found = places.listDepositsIn(region("yakutia"));

        assertThat(deposits.list(found))
                .extracting(deposit -> deposit.data().names().preferred("en"))
                .containsExactlyInAnyOrder("Tomtor", "Seligdar");
        assertThat(places.listDepositsIn(region("tuva")))
                .as("Karasug is not located")
                .isEmpty();
        assertThat(places.listDepositsIn(new RegionId(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void listsNeighboursWithinTheDistanceTheNearestFirst() {
        LonLat place = new LonLat(15, 10);
        DepositId far = at(Geodesic.destination(place, 45, 4_900));
        DepositId near = at(Geodesic.destination(place, 225, 100));
        at(Geodesic.destination(place, 135, 5_100));

        var found = places.listDepositsNear(place, 5_000);
        assertThat(found).extracting(PlaceFinder.Neighbour::id).containsExactly(near, far);
        assertThat(found.getFirst().distanceM()).isCloseTo(100, within(1.0));
    }

    @Test
    void listsNeighboursAcross180DegreesAndAroundThePole() {
        DepositId east = at(new LonLat(179.99, 70));
        DepositId pole = at(new LonLat(10, 89.99));

        assertThat(places.listDepositsNear(new LonLat(-179.99, 70), 5_000))
                .extracting(PlaceFinder.Neighbour::id)
                .containsExactly(east);
        assertThat(places.listDepositsNear(new LonLat(-170, 89.99), 5_000))
                .extracting(PlaceFinder.Neighbour::id)
                .containsExactly(pole);
        assertThat(places.listDepositsNear(new LonLat(0, 90), 5_000))
                .extracting(PlaceFinder.Neighbour::id)
                .containsExactly(pole);
    }

    private DepositId at(LonLat place) {
        added.add(deposits.add(Samples.at("Neighbour", place.lonDeg(), place.latDeg())));
        return added.getLast().id();
    }

    @AfterEach
    void takeAway() {
        added.forEach(deposit -> deposits.delete(deposit.id(), deposit.version()));
    }

    private RegionId region(String slug) {
        return regions.findBySlug(slug).orElseThrow().id();
    }
}
