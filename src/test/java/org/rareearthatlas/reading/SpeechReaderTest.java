package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Tuva has much of it,” Anna Novak said.            | Tuva    | true  | Anna Novak",
                "“Tuva has much of it,” said minister Anna Novak.   | Tuva    | true  | Anna Novak",
                "Anna Novak told reporters that Tuva has much.      | Tuva    | false | Anna Novak",
                "According to the geologist Novak, Tuva has much.   | Tuva    | false | Novak",
                "«В Туве его много», – сказала Анна Новак.          | Туве    | true  | Анна Новак",
                "Новак заявил, что в Туве его много.                | Туве    | false | Новак",
                "По словам министра Анны Новак, в Туве его много.   | Туве    | false | Анны Новак",
                "Tuva has much, the mayor of Apatity said.          | Tuva    | false | mayor of Apatity",
                "Tuva has much, the prime minister of Peru said.    | Tuva    | false | prime minister of Peru",
                "He said that Tuva has much of it.                  | Tuva    | false |",
                "Tuva has much of it.                               | Tuva    | false |",
                "“Nothing,” she said of Tuva.                       | Tuva    | false |",
            })
    void proposesWhoseWordsTheyAre(String sentence, String place, boolean direct, @Nullable String speaker) {
        assertThat(SpeechReader.propose(sentence, 0, sentence.length(), sentence.indexOf(place)))
                .isEqualTo(new SpeechProposal(direct, speaker));
    }

    @Test
    void readsAHugePassageOnlyAsFarAsItHelps() {
        String passage = "Word ".repeat(200_000) + "said Novak";

        assertThat(SpeechReader.propose(passage, 0, passage.length(), passage.length()))
                .isEqualTo(new SpeechProposal(false, null));
    }
}
