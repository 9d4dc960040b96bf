package org.rareearthatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceMarkerTest {

    private static final String WORDS =
            "including Murmansk in the north, the Caucasus region, the Irkutsk region," + " Yakutia, and Tuva";

    @Test
    void marksTheNameAsAWholeWord() {
        assertThat(marked(WORDS, "Yakutia", "Sakha")).containsExactly("Yakutia");
        assertThat(marked("Yakutian coal and Yakutia’s gold", "Yakutia")).containsExactly("Yakutia");
        assertThat(marked("Tuvan", "Tuva")).isEmpty();
        assertThat(marked("Tuva\u0301", "Tuva")).containsExactly("Tuva\u0301");
        assertThat(marked("Tuva_2 Tuva2", "Tuva")).isEmpty();
    }

    @Test
    void theLongestNameWins() {
        assertThat(marked(WORDS, "Irkutsk", "Irkutsk region")).containsExactly("Irkutsk region");
        assertThat(marked("Республика Саха (Якутия)", "Саха", "Республика Саха", "Якутия"))
                .containsExactly("Республика Саха", "Якутия");
    }

    @Test
    void caseDiacriticsAndEncodingDoNotMatter() {
        assertThat(marked("В БЕРЁЗОВКЕ и Березовке", "Берёзовке")).containsExactly("БЕРЁЗОВКЕ", "Березовке");
        assertThat(marked("norra karr, Norra Kärr", "Norra Kärr")).hasSize(2);
    }

    @Test
    void spansAreInOrderAndAfterEmoji() {
        assertThat(PlaceMarker.mark("💎Tuva💎 Yakutia Tuva", List.of("Tuva", "Yakutia")))
                .containsExactly(new TextSpan(2, 6), new TextSpan(9, 16), new TextSpan(17, 21));
    }

    @Test
    void blankNamesAndNoNamesMarkNothing() {
        assertThat(marked(WORDS)).isEmpty();
        assertThat(marked(WORDS, "", " ", "\u200b", "’")).isEmpty();
        assertThat(marked("", "Tuva")).isEmpty();
    }

    @Test
    void hostileNamesAreOnlyWords() {
        assertThat(marked("a.*b (x) $1", ".*", "(x)", "$1")).containsExactly("(x)", "$1");
    }

    private static List<String> marked(String words, String... names) {
        return PlaceMarker.mark(words, List.of(names)).stream()
                .map(span -> span.in(words))
                .toList();
    }
}
