package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteContextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"are located,|including| and", "said “|we| have", "in the (|north|)", "слово —|слово| —"})
    void keepsWordsApart(String prefix, String words, String suffix) {
        String joined = QuoteContext.before(prefix, words) + words + QuoteContext.after(words, suffix.strip());

        assertThat(joined).doesNotContain("  ").matches("[^\\p{L}]*(.*[\\s“(—])?" + words + "([\\s)].*)?");
    }

    @ParameterizedTest
    @CsvSource({
        "words, '.', '.'",
        "words, ', and Tuva', ', and Tuva'",
        "words, 'and Tuva', ' and Tuva'",
        "words, '', ''"
    })
    void punctuationFollowsAtOnce(String words, String suffix, String expected) {
        assertThat(QuoteContext.after(words, suffix)).isEqualTo(expected);
    }
}
