package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSearchTest {

    private static final PlaceReader PLACES = new PlaceReader();

    @ParameterizedTest
    @ValueSource(strings = {"Yakutsk", "yakutsk", "Jakutsk", "Yakutks", "Yakoutsk", "Якутск", "якутс", "yakuts"})
    void aTownIsFoundHoweverItIsSpelt(String name) {
        assertThat(names(name)).startsWith("Yakutsk");
    }

    @Test
    void theVeryNameStandsFirstAndTheProminentBeforeTheSmall() {
        assertThat(names("Moscow")).startsWith("Moscow");
        assertThat(PLACES.search("Moscow", 5).getFirst().kind()).isEqualTo(PlaceKind.CAPITAL);
        assertThat(names("san")).hasSize(5).contains("Santiago");
    }

    @Test
    void everyNamesakeIsListedThoughNoneIsProminent() {
        assertThat(PLACES.listNamed("santa cruz"))
                .hasSizeGreaterThan(50)
                .allSatisfy(place -> assertThat(place.point()).isNotNull());
        assertThat(PLACES.listNamed("Yakuts")).isEmpty();
    }

    @Test
    void everyPlaceHasAPointAndNoneIsARegionOfTheAtlas() {
        assertThat(PLACES.search("Murmansk", 10))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.point()).isNotNull())
                .noneSatisfy(place -> assertThat(place.id()).startsWith("region:"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "qqxzvw", "ya", "1234567", "\u0000", "💎💎💎💎", "*", "(["})
    void nonsenseAndTooLittleFindNothing(String name) {
        assertThat(names(name)).doesNotContain("Yakutsk").hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aLongTextFindsNothing() {
        assertThat(names("я".repeat(100_000))).isEmpty();
    }

    private static List<String> names(String name) {
        return PLACES.search(name, 5).stream().map(GazetteerPlace::name).toList();
    }
}
