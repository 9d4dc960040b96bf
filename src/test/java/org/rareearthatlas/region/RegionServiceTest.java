package org.rareearthatlas.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.StatementCounter;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class RegionServiceTest {

    private static final RegionId NONE = new RegionId(Long.MAX_VALUE);

    private final RegionService regions;
    private final EntityManager entities;

    RegionServiceTest(RegionService regions, EntityManager entities) {
        this.regions = regions;
        this.entities = entities;
    }

    @Test
    void joinsTheUnitsOfARegion() {
        Region region = regions.add(data("two-units", "RU-MUR", "RU-KR"));
        forget();

        RegionOutline outline = regions.findOutline(region.id()).orElseThrow();
        assertThat(outline.region()).isEqualTo(region);
        assertThat(outline.geometry().getSRID()).isEqualTo(4326);
        assertThat(outline.geometry().isValid()).isTrue();
        assertThat(region.areaKm2()).as("Murmansk and Karelia").isCloseTo(325_000, within(12_000.0));
        assertThat(outline.geometry().contains(region.labelPoint().toPoint())).isTrue();
        assertThat(regions.findByUnits(List.of("RU-KR", "RU-MUR"))).contains(region);
        assertThat(regions.findByUnits(List.of("RU-MUR", "RU-ARK"))).isEmpty();
    }

    @Test
    void getThrowsAndFindIsEmptyForAnUnknownIdOrSlug() {
        assertThat(regions.find(NONE)).isEmpty();
        assertThat(regions.findBySlug("no-such-place")).isEmpty();
        assertThat(regions.findOutline(NONE)).isEmpty();
        assertThat(regions.list(List.of(NONE))).isEmpty();
        assertThatThrownBy(() -> regions.get(NONE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesATakenSlugAndAnUnknownUnit() {
        assertThatThrownBy(() -> regions.add(data("yakutia", "RU-SA"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> regions.add(data("atlantis", "XX-ATL"))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesAnEditOfAnOldVersion() {
        Region region = regions.add(data("edited-twice", "RU-MUR"));
        regions.update(region.id(), region.version(), data("edited-twice", "RU-KR"));

        assertThatThrownBy(() -> regions.update(region.id(), region.version(), region.data()))
                .isInstanceOf(EditConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sakha", "YAKUTIA", "якутия", "республика САХА"})
    void findsYakutiaByAnyOfItsNames(String words) {
        assertThat(regions.search(words)).extracting(Region::slug).contains("yakutia");
    }

    @Test
    void takesWildcardsAsLetters() {
        assertThat(regions.search("%")).isEmpty();
        assertThat(regions.search("_")).isEmpty();
        assertThat(regions.search("")).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void listsWithTwoStatementsHoweverManyRegions() {
        forget();
        assertThat(StatementCounter.count(() -> regions.search(""))).isEqualTo(2);
    }

    @Test
    void readsOnlyTheOutlinesThatTouchABox() {
        assertThat(regions.listOutlinesTouching(new Envelope(33, 34, 67, 68)))
                .extracting(outline -> outline.region().slug())
                .contains("murmansk", "russia")
                .doesNotContain("tuva");
        assertThat(regions.listOutlinesTouching(new Envelope(-30, -29, -1, 0))).isEmpty();
    }

    @Test
    void anEditOfTheNamesKeepsThePolygons() {
        Region region = regions.add(data("kept-polygons", "RU-MUR"));
        Geometry before = regions.findOutline(region.id()).orElseThrow().geometry();
        RegionData renamed = new RegionData(
                "kept-polygons",
                RegionKind.MACRO_REGION,
                Extent.VAGUE,
                List.of("RU"),
                List.of("RU-MUR"),
                null,
                Samples.names("Renamed"),
                null,
                null,
                null);

        regions.update(region.id(), region.version(), renamed);
        forget();

        RegionOutline after = regions.findOutline(region.id()).orElseThrow();
        assertThat(after.region().names().preferred("en")).isEqualTo("Renamed");
        assertThat(after.geometry().equalsExact(before)).isTrue();
    }

    @Test
    void aPlaceIsAPointWithoutAnArea() {
        PointPlace murmansk = new PointPlace(new LonLat(33.0827, 68.9792), "geonames:524305");
        Region place = regions.add(RegionData.of(murmansk, "RU", "murmansk-town", Samples.names("Murmansk town")));
        forget();

        Region read = regions.findByGazetteerId("geonames:524305").orElseThrow();
        assertThat(read).isEqualTo(place);
        assertThat(read.data().unitCodes()).isEmpty();
        assertThat(read.areaKm2()).isZero();
        assertThat(regions.findOutline(place.id()).orElseThrow().geometry().toText())
                .isEqualTo("POINT (33.0827 68.9792)");
        assertThat(regions.findByUnits(List.of())).isEmpty();
    }

    @Test
    void aPlaceNeedsAPointAndAnAreaNeedsUnits() {
        PointPlace point = new PointPlace(new LonLat(0, 0), "geonames:1");
        assertThatThrownBy(() -> new RegionData(
                        "no-point",
                        RegionKind.PLACE,
                        Extent.APPROXIMATE,
                        List.of("RU"),
                        List.of("RU-MUR"),
                        null,
                        Samples.names("No point"),
                        null,
                        null,
                        null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new RegionData(
                        "two-shapes",
                        RegionKind.PLACE,
                        Extent.APPROXIMATE,
                        List.of("RU"),
                        List.of("RU-MUR"),
                        point,
                        Samples.names("Two shapes"),
                        null,
                        null,
                        null))
                .isInstanceOf(InvalidInputException.class);
    }

    private static RegionData data(String slug, String... units) {
        return new RegionData(
                slug,
                RegionKind.MACRO_REGION,
                Extent.VAGUE,
                List.of("RU"),
                List.of(units),
                null,
                Samples.names("Sample " + slug),
                null,
                null,
                null);
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
