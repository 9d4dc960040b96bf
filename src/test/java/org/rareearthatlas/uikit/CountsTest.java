package org.rareearthatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource({"0,many", "1,one", "2,many", "11,many", "21,many", "101,many"})
    void english(long number, String form) {
        assertThat(Counts.form(Locale.ENGLISH, number)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "0,many",
        "1,one",
        "2,few",
        "4,few",
        "5,many",
        "11,many",
        "12,many",
        "14,many",
        "21,one",
        "22,few",
        "25,many",
        "101,one",
        "111,many",
        "112,many",
        "122,few"
    })
    void russian(long number, String form) {
        assertThat(Counts.form(Locale.of("ru"), number)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"pl,1,one", "pl,3,few", "pl,5,many", "ja,1,many", "de,1,one", "de,2,many", "ar,2,few", "cy,6,many"})
    void anyOtherByUnicodesRules(String language, long number, String form) {
        assertThat(Counts.form(Locale.of(language), number)).isEqualTo(form);
    }
}
