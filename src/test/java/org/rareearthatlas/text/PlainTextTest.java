package org.rareearthatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.text.PlainText.Accepted;
import org.rareearthatlas.text.PlainText.Problem;
import org.rareearthatlas.text.PlainText.Rejected;

class PlainTextTest {

    @Test
    void aNameBecomesOneTidyLine() {
        assertThat(line("  Lovozero\u00a0\n\t deposit \u0000\u0007")).isEqualTo("Lovozero deposit");
    }

    @Test
    void directionAndZeroWidthTricksAreRemovedFromNames() {
        assertThat(line("Tom\u200btor\u202egnp.exe\u2066\u200f\ufeff\u00ad")).isEqualTo("Tomtorgnp.exe");
        assertThat(line("T\u200do\u200cm")).isEqualTo("Tom");
        assertThat(line("a\udb40\udc41b")).isEqualTo("ab");
    }

    @Test
    void joinersStayWhereScriptsAndEmojiNeedThem() {
        assertThat(line("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
        assertThat(line("क्\u200dष")).isEqualTo("क्\u200dष");
        assertThat(line("👩\u200d🔬 👩🏽\u200d🚀")).isEqualTo("👩\u200d🔬 👩🏽\u200d🚀");
        assertThat(line("\u200d👩\u200d")).isEqualTo("👩");
    }

    @Test
    void blocksKeepLinesTabsAndHarmlessDirectionMarks() {
        assertThat(block("one \r\ntwo\rthree\u2028four\tx  y\n\n\n\nfive\u200f "))
                .isEqualTo("one\ntwo\nthree\nfour\tx y\n\nfive\u200f");
        assertThat(block("a\u202eb\u2067c")).isEqualTo("abc");
    }

    @Test
    void textIsComposed() {
        assertThat(line("Kа\u0301rr и\u0306 e\u0301")).isEqualTo("Kа\u0301rr й é");
    }

    @Test
    void scriptsStayTheWordsTheyAre() {
        assertThat(line("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200b\u200d", "\u202e", "\u3164", "\ufe0f", "\u0000", "\ud800"})
    void nothingVisibleIsEmpty(String input) {
        assertThat(PlainText.line(input, 10))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.problem()).isEqualTo(Problem.EMPTY));
        assertThat(PlainText.block(input, 10)).isInstanceOf(Rejected.class);
    }

    @Test
    void lengthIsMeasuredInCodePointsAfterCleaning() {
        assertThat(PlainText.line("  💎💎💎  ", 3)).isEqualTo(new Accepted("💎💎💎"));
        assertThat(PlainText.line("💎💎💎💎", 3)).isEqualTo(new Rejected(Problem.TOO_LONG, 4, 3));
    }

    @Test
    void hugeInputIsRefusedUnseen() {
        assertThat(PlainText.line(" ".repeat(2_000_000), 100))
                .isEqualTo(new Rejected(Problem.TOO_LONG, 2_000_000, 100));
        assertThat(PlainText.block(" ".repeat(1_000_000), 100)).isInstanceOf(Rejected.class);
    }

    @Test
    void cleaningTwiceChangesNothing() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder input = new StringBuilder();
            for (int j = 0; j < 12; j++) {
                int limit = random.nextInt(3) == 0 ? Character.MAX_CODE_POINT : 0x2100;
                input.appendCodePoint(random.nextInt(limit + 1));
            }
            if (PlainText.line(input.toString(), 100) instanceof Accepted once) {
                assertThat(PlainText.line(once.text(), 100)).isEqualTo(once);
            }
            if (PlainText.block(input.toString(), 100) instanceof Accepted once) {
                assertThat(PlainText.block(once.text(), 100)).isEqualTo(once);
            }
        }
    }

    private static String line(String input) {
        return ((Accepted) PlainText.line(input, 1000)).text();
    }

    private static String block(String input) {
        return ((Accepted) PlainText.block(input, 1000)).text();
    }
}
