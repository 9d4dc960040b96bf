package org.rareearthatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norra Kärr|norra karr",
                "ЯКУТИЯ|якутия",
                "Берёзовка|березовка",
                "Хибины|хибины",
                "Ловозерский|ловозерский",
                "Україна|украіна",
                "Straße|strasse",
                "STRAẞE|strasse",
                "ΌΔΟΣ|οδοσ",
                "όδος|οδοσ",
                "Kol’skiy|kolskiy",
                "Kolʹskiy|kolskiy",
                "Sel'ga|selga",
                "Лакі – Bear Lodge—USA|лакі - bear lodge-usa",
                "ﬁne Ⅳ|fine iv",
                "稀土|稀土",
                "हिन्दी|हिन्दी",
                "💎 Tomtor|💎 tomtor",
            })
    void folds(String text, String folded) {
        assertThat(TextFolding.fold(text)).isEqualTo(folded);
    }

    @Test
    void shortIStaysALetterHoweverItIsEncoded() {
        String decomposed = Normalizer.normalize("Май", Normalizer.Form.NFD);

        assertThat(TextFolding.fold("Май")).isEqualTo("май");
        assertThat(TextFolding.fold(decomposed)).isEqualTo("май");
        assertThat(TextFolding.containsFolded("мои", "мой")).isFalse();
    }

    @Test
    void whiteSpaceCollapsesAndInvisibleCharactersGo() {
        assertThat(TextFolding.fold(" \u00a0Tom\u200btor\u2003\n deposit\u202e\ufeff "))
                .isEqualTo("tomtor deposit");
    }

    @Test
    void containsIgnoresCaseAndDiacritics() {
        assertThat(TextFolding.containsFolded("Республика Саха (Якутия)", "якутия"))
                .isTrue();
        assertThat(TextFolding.containsFolded("Ытык-Кюёль", "кюель")).isTrue();
        assertThat(TextFolding.containsFolded("Yakutia", "")).isTrue();
        assertThat(TextFolding.containsFolded("Yakutia", "\u200b")).isTrue();
        assertThat(TextFolding.containsFolded("", "a")).isFalse();
    }

    @Test
    void hitsAreShownInTheOriginal() {
        String text = "  Das  Cafe\u0301 in Norra Kärr.";
        FoldedText folded = FoldedText.of(text);

        assertThat(folded.find("CAFÉ").orElseThrow().in(text)).isEqualTo("Cafe\u0301");
        assertThat(folded.find("das cafe").orElseThrow().in(text)).isEqualTo("Das  Cafe\u0301");
        assertThat(folded.find("karr").orElseThrow().in(text)).isEqualTo("Kärr");
        assertThat(folded.find("oslo")).isEmpty();
        assertThat(folded.find(" \u200d")).isEmpty();
    }

    @Test
    void aHitInsideALigatureCoversAllOfIt() {
        assertThat(FoldedText.of("oﬃce").find("f").orElseThrow()).isEqualTo(new TextSpan(1, 2));
        assertThat(FoldedText.of("💎ß").find("s").orElseThrow()).isEqualTo(new TextSpan(2, 3));
    }

    @Test
    void allHitsInOrder() {
        assertThat(FoldedText.of("Тува, тува и ТУВА").listAll("тува"))
                .containsExactly(new TextSpan(0, 4), new TextSpan(6, 10), new TextSpan(13, 17));
    }

    @Test
    void foldingTwiceChangesNothingForEveryCharacter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String once = TextFolding.fold("a" + Character.toString(c) + "b");
            assertThat(TextFolding.fold(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void everySpanOfRandomTextFoldsToWhatWasSought() {
        Random random = new Random(39);
        String letters = "aéЁйи\u0306\u0301 \u200b'ßﬁ💎—Ж";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 12; j++) {
                int[] all = letters.codePoints().toArray();
                text.appendCodePoint(all[random.nextInt(all.length)]);
            }
            FoldedText folded = FoldedText.of(text.toString());
            int[] points = folded.folded().codePoints().limit(3).toArray();
            String needle = new String(points, 0, points.length);
            folded.find(needle)
                    .ifPresent(span -> assertThat(TextFolding.fold(span.in(text.toString())))
                            .contains(needle.strip()));
        }
    }

    @Test
    @Timeout(60)
    void aMillionCharactersAreFoldedQuickly() {
        String huge = "Берёзовка\u0301 ".repeat(100_000);
        assertThat(FoldedText.of(huge).folded()).hasSize(999_999);
    }
}
