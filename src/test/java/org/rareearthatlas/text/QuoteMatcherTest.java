package org.rareearthatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QuoteMatcherTest {

    private static final String TEXT = "💎 Tomtor, in the north of Yakutia, is not mined yet. Lovozero, in the Murmansk"
            + " region, is mined. The regions are open to others.";

    private static TextPositionSelector at(String text, String words) {
        return new TextPositionSelector(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static TextQuoteSelector describe(String words) {
        return QuoteAnchor.describe(TEXT, at(TEXT, words));
    }

    private static Optional<QuoteMatch> find(String text, String words) {
        return new QuoteMatcher(text).find(describe(words), at(TEXT, words));
    }

    @Test
    void anUntouchedPassageScoresOne() {
        assertThat(find(TEXT, "is not mined yet")).contains(new QuoteMatch(at(TEXT, "is not mined yet"), 1, true));
    }

    @Test
    void wordsThatHaveMovedAreFoundExactly() {
        String edited = "A line before it all. " + TEXT;

        assertThat(find(edited, "is not mined yet")).hasValueSatisfying(match -> {
            assertThat(match.exactWords()).isTrue();
            assertThat(match.position()).isEqualTo(at(edited, "is not mined yet"));
            assertThat(match.score()).isGreaterThan(0.95).isLessThan(1);
        });
    }

    @Test
    void changedWordsAreFoundByTheirLikeness() {
        String edited =
                TEXT.replace("Lovozero, in the Murmansk region, is mined", "Lovozero in Murmansk region is mined");

        assertThat(find(edited, "Lovozero, in the Murmansk region, is mined")).hasValueSatisfying(match -> {
            assertThat(match.exactWords()).isFalse();
            assertThat(match.position().in(edited)).isEqualTo("Lovozero in Murmansk region is mined");
        });
    }

    @Test
    void wordsThatAreGoneAreNotMistakenForOthers() {
        assertThat(find(TEXT.replace("Lovozero, in the Murmansk region, is mined. ", ""), "Lovozero, in the Murmansk"))
                .isEmpty();
        assertThat(find("", "Lovozero")).isEmpty();
        assertThat(find("Wholly other words about wholly other things.", "The regions are open"))
                .isEmpty();
    }

    @Test
    void betterSurroundingsScoreHigher() {
        String twins = "Here it is mined. There it is mined.";
        TextQuoteSelector there = new TextQuoteSelector("it is mined", "There ", ".");

        QuoteMatch match = new QuoteMatcher(twins).find(there, null).orElseThrow();

        assertThat(match.position().startOffsetUtf16()).isEqualTo(twins.lastIndexOf("it is"));
        QuoteMatch half =
                new QuoteMatcher("Whence it is mined.").find(there, null).orElseThrow();
        QuoteMatch none =
                new QuoteMatcher("Gold: it is mined?").find(there, null).orElseThrow();
        assertThat(match.score()).isGreaterThan(half.score());
        assertThat(half.score()).isGreaterThan(none.score());
    }

    @Test
    void theOldPositionDecidesBetweenTwins() {
        String twins = "mined and mined and mined";
        var middle = new TextPositionSelector(11, 16);

        assertThat(new QuoteMatcher(twins).find(TextQuoteSelector.of("mined"), middle))
                .hasValueSatisfying(
                        match -> assertThat(match.position().startOffsetUtf16()).isEqualTo(10));
    }

    /// Describe, edit elsewhere, anchor: the same words.
    @Test
    void whatIsDescribedIsFoundWhereverItWent() {
        RandomTexts texts = new RandomTexts(42);
        for (int round = 0; round < 1_500; round++) {
            String text = texts.text(400 + round);
            TextPositionSelector position = texts.passage(text, 12, 300);
            TextQuoteSelector quote = QuoteAnchor.describe(text, position);
            String edited = texts.editOutside(text, position.startOffsetUtf16(), position.endOffsetUtf16(), 10);

            QuoteMatch match = new QuoteMatcher(edited).find(quote, position).orElseThrow();

            assertThat(match.position().in(edited)).as("round %d", round).isEqualTo(position.in(text));
            assertThat(match.exactWords()).isTrue();
        }
    }

    /// Describe, edit the passage itself a little: found at the same place, never cutting a character in two.
    @Test
    void whatIsChangedALittleIsStillFound() {
        RandomTexts texts = new RandomTexts(43);
        for (int round = 0; round < 500; round++) {
            String text = texts.text(3_000);
            TextPositionSelector position = texts.passage(text, 120, 300);
            TextQuoteSelector quote = QuoteAnchor.describe(text, position);
            String before = text.substring(0, position.startOffsetUtf16());
            String changed = texts.edit(position.in(text), 2);
            String edited = before + changed + text.substring(position.endOffsetUtf16());

            QuoteMatch match = new QuoteMatcher(edited).find(quote, position).orElseThrow();

            int end = before.length() + changed.length();
            assertThat(match.position().startOffsetUtf16()).isBetween(before.length() - 30, before.length() + 30);
            assertThat(match.position().endOffsetUtf16()).isBetween(end - 30, end + 30);
            assertThat(match.position().in(edited)).isNotBlank();
        }
    }

    /// A text in which everything is everywhere must not take long.
    @Test
    @Timeout(20)
    void repetitionIsNoTrap() {
        String text = "mined ".repeat(400_000);
        QuoteMatcher matcher = new QuoteMatcher(text);
        TextPositionSelector far = new TextPositionSelector(1_200_000, 1_200_299);
        TextQuoteSelector quote = QuoteAnchor.describe(text, far);

        assertThat(matcher.find(quote, new TextPositionSelector(1_200_006, 1_200_305)))
                .isPresent();
        assertThat(matcher.find(TextQuoteSelector.of("minted mined ".repeat(20)), far))
                .isPresent();
        assertThat(matcher.find(TextQuoteSelector.of("nothing of it ".repeat(20)), far))
                .isEmpty();
    }
}
