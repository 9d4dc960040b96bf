package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Extent;
import org.rareearthatlas.region.PointPlace;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.region.RegionService;
import org.springframework.beans.factory.annotation.Autowired;

class RegionViewTest extends WorkspaceTest {

    @Autowired
    private RegionService regions;

    @Autowired
    private EntryService entries;

    @Test
    void addressSelectsTheRegion() {
        open("region/yakutia");
        assertThat(drawerIsOpen()).isTrue();
        assertThat(workspace().getElement().getProperty("current")).isEqualTo("region/yakutia");
        assertThat(textOf(workspace())).contains("Yakutia is open");
    }

    @Test
    void movingToAnotherRegionKeepsTheMap() {
        open("region/yakutia");
        WorkspaceLayout before = workspace();
        open("region/tuva");
        assertThat(workspace()).isSameAs(before);
        assertThat(textOf(drawer())).contains("Tuva").doesNotContain("Sakha");
        open("");
        assertThat(drawerIsOpen()).isFalse();
    }

    @Test
    void tellsWhatIsKnown() {
        open("region/yakutia");
        assertThat(textOf(drawer()))
                .contains("Region · Russia · exact border", "Republic of Sakha (Yakutia)", "Якутия")
                .containsPattern("3,0\\d\\d,\\d{3}\u00a0km²")
                .contains("Tomtor", "Seligdar");
    }

    @Test
    void tellsWhatIsNotKnown() {
        open("region/caucasus");
        assertThat(textOf(drawer()))
                .contains("vague: no one border", "≈\u00a0", "area as drawn")
                .contains("Named in the article; no verified rare-earth deposit in this atlas.");
    }

    @Test
    void marksDepositsThatASourceOnlyStatesHere() {
        open("region/tuva");
        assertThat(textOf(drawer())).contains("Karasug", "stated to lie here, place unknown");
    }

    @Test
    void showsWhoseADisputedAreaIs() {
        open("region/new-territories");
        assertThat(textOf(drawer()))
                .contains("Disputed area · Ukraine")
                .contains("internationally recognised as part of Ukraine");
    }

    @Test
    void quoteCardTellsWhoseWordsTheyAreAndMarksThePlace() {
        open("region/yakutia");
        QuoteCard card = find(QuoteCard.class, drawer()).first();
        assertThat(textOf(card))
                .contains("reported · the reporter’s words, attributed to Vladimir Putin")
                .contains("Putin named some of the major regions where these resources are located")
                .contains("Publisher unknown", "2 March 2025", "show in source");
        assertThat(card.getElement().getOuterHTML()).contains("<mark>Yakutia</mark>", "lang=\"en\"");
        assertThat(links(card))
                .contains("region/murmansk", "region/caucasus", "region/irkutsk", "region/tuva")
                .doesNotContain("region/yakutia");
    }

    @Test
    void wordsNobodyElseSaidAreTheReporters() {
        open("region/new-territories");
        assertThat(textOf(drawer())).contains("direct · Vladimir Putin", "reported · the reporter’s own words");
    }

    @Test
    void speaksRussian() {
        UI.getCurrent().setLocale(Locale.of("ru"));
        open("region/yakutia");
        assertThat(textOf(drawer()))
                .contains("Якутия", "Регион · Россия · точная граница", "2 марта 2025", "Издатель неизвестен")
                .doesNotContain("!");
    }

    @Test
    void wrongNameGetsAFriendlyPageBesideTheMap() {
        open("region/atlantis");
        assertThat(drawerIsOpen()).isTrue();
        assertThat(textOf(drawer())).contains("There is nothing here", "The atlas has no region at this address");
        assertThat(names()).contains("Yakutia");
    }

    @Test
    void aPlaceTellsWhatLiesNearItAndWhereItsPointComesFrom() {
        Region place = regions.add(RegionData.of(
                new PointPlace(new LonLat(34.6, 67.9), "geonames:999999001"),
                "RU",
                "sample-place",
                Samples.names("Sample place")));
        open("region/sample-place");
        assertThat(textOf(drawer()))
                .contains("Place · Russia", "Deposits within 50 km", "Lovozero", "GeoNames no. 999999001")
                .doesNotContain("border", "km²");
        regions.delete(place.id());
    }

    @Test
    void aLongListOfDepositsIsCutAndCounted() {
        Region region = regions.add(new RegionData(
                "sample-crowded",
                RegionKind.PROVINCE,
                Extent.EXACT,
                List.of("NO"),
                List.of("NO-21"),
                null,
                Samples.names("Sample crowded"),
                null,
                null,
                null));
        List<Deposit> added = IntStream.rangeClosed(1, 103)
                .mapToObj(i -> entries.addDeposit(new DepositEntry(
                        Samples.at("Crowd sample " + i, 16 + i * 0.0001, 78.5), new EvidenceInput.Unsourced())))
                .toList();
        open("region/sample-crowded");
        assertThat(textOf(drawer())).contains("Crowd sample 1", "Crowd sample 99", " more; the search and the map");
        assertThat(find(DepositRow.class, drawer()).all()).hasSize(100);
        added.forEach(deposit -> entries.deleteDeposit(deposit.id(), deposit.version()));
        regions.delete(region.id());
    }

    private List<String> links(QuoteCard card) {
        return find(Anchor.class, card).all().stream().map(Anchor::getHref).toList();
    }
}
