package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One here. Two there. Three.          | Two   | Two there.",
                "Mr. Novak came. He left.             | Novak | Mr. Novak came.",
                "В 2025 г. в Туве нашли руду. Потом.  | Туве  | В 2025 г. в Туве нашли руду.",
                "A 💎 in Tuva. More.                  | Tuva  | A 💎 in Tuva.",
                "no end at all                        | end   | no end at all",
            })
    void findsTheSentenceAroundAWord(String text, String word, String sentence) {
        assertThat(around(text, word)).isEqualTo(sentence);
    }

    @org.junit.jupiter.api.Test
    void aHeadlineEndsWithItsLine() {
        assertThat(around("Headline of Tuva\n\nThe text begins.", "Tuva")).isEqualTo("Headline of Tuva");
        assertThat(around("Headline of Tuva\n\nThe text begins.", "begins")).isEqualTo("The text begins.");
    }

    private static String around(String text, String word) {
        Sentences.Span span = new Sentences(text).around(text.indexOf(word));
        return text.substring(span.start(), span.end());
    }
}
