package org.rareearthatlas.source.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.source.ui.WordChange.Kind;
import org.rareearthatlas.text.RandomTexts;

class WordChangeTest {

    @Test
    void tellsWhichWordsCameAndWent() {
        assertThat(WordChange.between("Tomtor is large, they say.", "Tomtor is very large, he says."))
                .containsExactly(
                        new WordChange(Kind.KEPT, "Tomtor is"),
                        new WordChange(Kind.COME, " very"),
                        new WordChange(Kind.KEPT, " large, "),
                        new WordChange(Kind.GONE, "they"),
                        new WordChange(Kind.COME, "he"),
                        new WordChange(Kind.KEPT, " "),
                        new WordChange(Kind.GONE, "say"),
                        new WordChange(Kind.COME, "says"),
                        new WordChange(Kind.KEPT, "."));
    }

    @Test
    void sameTextsHaveNoChange() {
        assertThat(WordChange.between("Тува 💎", "Тува 💎")).containsExactly(new WordChange(Kind.KEPT, "Тува 💎"));
    }

    @Test
    void bothTextsCanBePutTogetherFromTheChanges() {
        RandomTexts texts = new RandomTexts(11);
        for (int round = 0; round < 200; round++) {
            String before = texts.text(200);
            String now = texts.edit(before, 4);

            assertThat(joined(before, now, Kind.COME)).isEqualTo(before);
            assertThat(joined(before, now, Kind.GONE)).isEqualTo(now);
        }
    }

    private static String joined(String before, String now, Kind leftOut) {
        return WordChange.between(before, now).stream()
                .filter(change -> change.kind() != leftOut)
                .map(WordChange::words)
                .collect(Collectors.joining());
    }
}
