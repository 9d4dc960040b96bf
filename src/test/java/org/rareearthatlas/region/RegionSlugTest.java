package org.rareearthatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionSlugTest {

    @ParameterizedTest
    @CsvSource({
        "Krasnoyarsk Krai, krasnoyarsk-krai",
        "Красноярский край, krasnoyarskiy-kray",
        "Щёлково, shchelkovo",
        "Норрботтен, norrbotten",
        "Møre og Romsdal, more-og-romsdal",
        "Łódź, lodz",
        "Đắk Lắk, dak-lak",
        "Côte-d’Or, cote-dor",
        "  -- Tuva --  , tuva"
    })
    void isAsciiInLowerCase(String name, String slug) {
        assertThat(RegionSlug.of(name, "XX-1", taken -> false)).isEqualTo(slug);
    }

    @Test
    void fallsBackToTheCodeForANameWithoutSuchLetters() {
        assertThat(RegionSlug.of("内蒙古", "CN-NM", taken -> false)).isEqualTo("cn-nm");
        assertThat(RegionSlug.of("<>", "CN-NM", taken -> false)).isEqualTo("cn-nm");
    }

    @Test
    void isNeverOneThatIsTaken() {
        Set<String> taken = Set.of("punjab", "punjab-in-pb");

        assertThat(RegionSlug.of("Punjab", "PK-PB", taken::contains)).isEqualTo("punjab-pk-pb");
        assertThat(RegionSlug.of("Punjab", "IN-PB", taken::contains)).isEqualTo("punjab-in-pb-2");
    }

    @Test
    void isNotLongerThanAnAddressMayBe() {
        assertThat(RegionSlug.of("a".repeat(300), "XX", "a".repeat(60)::equals)).hasSizeLessThan(80);
    }
}
