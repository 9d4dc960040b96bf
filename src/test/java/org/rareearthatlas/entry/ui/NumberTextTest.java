package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.text.InvalidInputException;

class NumberTextTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11.4 | 11.4",
                "11,4 | 11.4",
                "1 000 | 1000",
                "1\u00a0234,5 | 1234.5",
                "12,345,678.9 | 12345678.9",
                "1,234.5 | 1234.5",
                "0,125 | 0.125",
                "1,0000 | 1",
                ".5 | 0.5",
                "7. | 7",
                "−3 | -3",
                "+2 | 2"
            })
    void readsEnglish(String typed, double number) {
        assertThat(NumberText.parse("field", typed, Locale.ENGLISH)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"11,4 | 11.4", "11.4 | 11.4", "1,000 | 1", "1 000 | 1000", "0,125 | 0.125"})
    void readsRussian(String typed, double number) {
        assertThat(NumberText.parse("field", typed, RUSSIAN)).isEqualTo(number);
    }

    @Test
    void asksWhetherAnEnglishCommaIsAThousandOrAFraction() {
        assertThatThrownBy(() -> NumberText.parse("tonnageMt", "1,234", Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("tonnageMt");
                            assertThat(problem.code()).isEqualTo("number.ambiguous");
                            assertThat(problem.arguments()).containsExactly("1,234", "1234", "1.234");
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "1.2.3", "1e5", "NaN", "Infinity", "0x10", "<script>", "--1", "1,2,3", "٣"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> NumberText.parse("field", typed, Locale.ENGLISH))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void isNullForNothing(String typed) {
        assertThat(NumberText.parse("field", typed, RUSSIAN)).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {11.4, 0.001, 1_000_000, 1234.567, 40, 1e-9, 0.1 + 0.2})
    void readsBackWhatItWrites(double number) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, RUSSIAN}) {
            assertThat(NumberText.parse("field", NumberText.format(number, locale), locale))
                    .isEqualTo(number);
        }
    }
}
