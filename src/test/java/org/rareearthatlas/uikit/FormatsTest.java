package org.rareearthatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats english = Formats.of(Locale.ENGLISH);
    private final Formats russian = Formats.of(Locale.of("ru"));

    @Test
    void datesAndNumbersFollowTheLanguage() {
        assertThat(english.date(LocalDate.of(2025, 3, 2))).isEqualTo("2 March 2025");
        assertThat(russian.date(LocalDate.of(2025, 3, 2))).startsWith("2 марта 2025");
        assertThat(english.areaKm2(3_083_523.4)).isEqualTo("3,083,523\u00a0km²");
        assertThat(russian.areaKm2(3_083_523.4)).matches("3\\s083\\s523\\skm²|3.083.523\u00a0км²");
    }

    @Test
    void roughAreasDoNotPretend() {
        assertThat(english.roughAreaKm2(170_439)).isEqualTo("≈\u00a0170,000\u00a0km²");
        assertThat(english.roughAreaKm2(7)).isEqualTo("≈\u00a07\u00a0km²");
    }

    @Test
    void distancesChangeTheirUnit() {
        assertThat(english.distance(40_000)).isEqualTo("40\u00a0km");
        assertThat(english.distance(950)).isEqualTo("950\u00a0m");
        assertThat(russian.distance(1_500)).isEqualTo("1,5\u00a0км");
    }

    @Test
    void countriesAndLanguagesHaveNames() {
        assertThat(english.country("RU")).isEqualTo("Russia");
        assertThat(russian.country("UA")).isEqualTo("Украина");
        assertThat(english.language("en")).isEqualTo("English");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(WebLink.hostOf("https://example.org/a")).contains("example.org");
        assertThat(WebLink.hostOf("javascript:alert(1)")).isEmpty();
        assertThat(WebLink.hostOf("data:text/html,x")).isEmpty();
        assertThat(WebLink.hostOf("not an address")).isEmpty();
    }
}
