package org.rareearthatlas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rareearthatlas.text.InvalidSelectorException.Problem;

class QuoteAnchorTest {

    private static final String TEXT = "“Tomtor” lies in Yakutia. 💎 Seligdar lies in Yakutia. Lovozero does not.";

    @Test
    void uniqueWordsAreFoundWithoutContext() {
        Anchoring.Found found = (Anchoring.Found) QuoteAnchor.find(TEXT, TextQuoteSelector.of("“Tomtor”"));

        assertThat(found.position().in(TEXT)).isEqualTo("“Tomtor”");
        assertThat(found.contextMatches()).isTrue();
    }

    @Test
    void contextTellsTwinsApart() {
        var selector = new TextQuoteSelector("lies in Yakutia.", "Seligdar ", " Lovozero");

        Anchoring.Found found = (Anchoring.Found) QuoteAnchor.find(TEXT, selector);

        assertThat(found.position().startOffsetUtf16()).isEqualTo(TEXT.lastIndexOf("lies in"));
        assertThat(found.contextMatches()).isTrue();
    }

    @Test
    void changedContextStillHelpsButIsTold() {
        var selector = new TextQuoteSelector("lies in Yakutia.", "The Seligdar ", " And more");

        Anchoring.Found found = (Anchoring.Found) QuoteAnchor.find(TEXT, selector);

        assertThat(found.position().startOffsetUtf16()).isEqualTo(TEXT.lastIndexOf("lies in"));
        assertThat(found.contextMatches()).isFalse();
    }

    @Test
    void twinsWithoutContextAreAmbiguous() {
        var result = QuoteAnchor.find(TEXT, TextQuoteSelector.of("lies in Yakutia."));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Anchoring.Ambiguous.class,
                        twins -> assertThat(twins.positions()).hasSize(2));
    }

    @Test
    void absentWordsAreNotFound() {
        assertThat(QuoteAnchor.find(TEXT, TextQuoteSelector.of("\"Tomtor\""))).isEqualTo(new Anchoring.NotFound());
        assertThat(QuoteAnchor.find("", TextQuoteSelector.of("x"))).isEqualTo(new Anchoring.NotFound());
    }

    @Test
    void whatIsDescribedIsFoundAgain() {
        Random random = new Random(2025);
        String text = (TEXT + "\n").repeat(5);
        for (int i = 0; i < 3000; i++) {
            int start = random.nextInt(text.length() - 1);
            var position = new TextPositionSelector(start, start + 1 + random.nextInt(text.length() - start));
            if (!CodePoints.isInside(text, position.startOffsetUtf16())
                    && !CodePoints.isInside(text, position.endOffsetUtf16())
                    && !position.in(text).isBlank()) {
                var result = QuoteAnchor.find(text, QuoteAnchor.describe(text, position));
                boolean amongThem = switch (result) {
                    case Anchoring.Found found -> found.position().equals(position);
                    case Anchoring.Ambiguous twins -> twins.positions().contains(position);
                    case Anchoring.NotFound() -> false;
                };
                assertThat(amongThem).as("%s", position).isTrue();
            }
        }
    }

    @Test
    void describedContextNeverCutsACharacter() {
        String text = "💎".repeat(100);

        TextQuoteSelector selector = QuoteAnchor.describe(text, new TextPositionSelector(100, 102));

        assertThat(selector.prefix()).isEqualTo("💎".repeat(30));
        assertThat(QuoteAnchor.describe("a" + text, new TextPositionSelector(101, 103))
                        .prefix())
                .isEqualTo("💎".repeat(30));
        assertThat(QuoteAnchor.describe("a" + text + "b", new TextPositionSelector(61, 63))
                        .prefix())
                .isEqualTo("💎".repeat(30));
    }

    @Test
    @Timeout(60)
    void aHostileRepetitionEndsSoon() {
        String text = "a".repeat(1_000_000);
        QuoteAnchor.find(text, new TextQuoteSelector("a".repeat(5000), "a".repeat(200), "a".repeat(200)));
    }

    @Test
    void positionsCountCodePointsForTheWeb() {
        int start = TEXT.indexOf("Seligdar");
        var position = new TextPositionSelector(start, start + 8);

        var points = position.inCodePoints(TEXT);

        assertThat(points).isEqualTo(new TextPositionSelector.InCodePoints(start - 1, start + 7));
        assertThat(TextPositionSelector.ofCodePoints(TEXT, points)).isEqualTo(position);
    }

    @Test
    void positionsOutsideOrInsideACharacterAreRefused() {
        int gem = TEXT.indexOf("💎");

        assertProblem(Problem.POSITION_NOT_IN_TEXT, () -> new TextPositionSelector(gem, gem + 1).inCodePoints(TEXT));
        assertProblem(Problem.POSITION_NOT_IN_TEXT, () -> new TextPositionSelector(0, 10_000).in(TEXT));
        assertProblem(
                Problem.POSITION_NOT_IN_TEXT,
                () -> TextPositionSelector.ofCodePoints(TEXT, new TextPositionSelector.InCodePoints(0, 10_000)));
        assertProblem(Problem.POSITION_INVERTED, () -> new TextPositionSelector(3, 3));
        assertProblem(Problem.POSITION_INVERTED, () -> new TextPositionSelector(-1, 3));
    }

    @Test
    void limitsOfSelectorsAreNamed() {
        assertProblem(Problem.EXACT_EMPTY, () -> TextQuoteSelector.of(" \n"));
        assertProblem(Problem.EXACT_TOO_LONG, () -> TextQuoteSelector.of("x".repeat(5001)));
        assertProblem(Problem.CONTEXT_TOO_LONG, () -> new TextQuoteSelector("x", "y".repeat(201), ""));
        assertProblem(Problem.BROKEN_CHARACTER, () -> TextQuoteSelector.of("\ud83d"));
        assertThat(TextQuoteSelector.of("x".repeat(5000)).exact()).hasSize(5000);
    }

    private static void assertProblem(Problem problem, Runnable action) {
        assertThatExceptionOfType(InvalidSelectorException.class)
                .isThrownBy(action::run)
                .matches(e -> e.problem() == problem);
    }
}
