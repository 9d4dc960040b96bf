package org.rareearthatlas.text;

import java.util.ArrayList;
import java.util.List;

/// Finds quotes in texts and describes them so that they can be found again. Words are compared exactly, unit by
/// unit; when they stand in several places, the place whose surroundings agree longest with the selector's
/// context wins.
public final class QuoteAnchor {

    /// How much of the surroundings [#describe] takes, in UTF-16 units.
    public static final int CONTEXT_UTF16 = 60;

    /// More places than this are not looked at: such a quote says nothing about a place in the text.
    private static final int MAX_OCCURRENCES = 10_000;

    private QuoteAnchor() {}

    /// Looks for the quote.
    public static Anchoring find(String text, TextQuoteSelector selector) {
        List<Integer> best = new ArrayList<>();
        int bestScore = -1;
        int seen = 0;
        int start = text.indexOf(selector.exact());
        while (start >= 0 && seen++ < MAX_OCCURRENCES) {
            int score = contextScore(text, start, selector);
            if (score > bestScore) {
                best.clear();
                bestScore = score;
            }
            if (score == bestScore) {
                best.add(start);
            }
            start = text.indexOf(selector.exact(), start + 1);
        }
        return result(best, bestScore, selector);
    }

    private static Anchoring result(List<Integer> starts, int score, TextQuoteSelector selector) {
        List<TextPositionSelector> positions = starts.stream()
                .map(start ->
                        new TextPositionSelector(start, start + selector.exact().length()))
                .toList();
        return switch (positions.size()) {
            case 0 -> new Anchoring.NotFound();
            case 1 ->
                new Anchoring.Found(
                        positions.getFirst(),
                        score == selector.prefix().length() + selector.suffix().length());
            default -> new Anchoring.Ambiguous(positions);
        };
    }

    /// How many units of context agree, counted outwards from the passage.
    private static int contextScore(String text, int start, TextQuoteSelector selector) {
        String prefix = selector.prefix();
        int before = 0;
        while (before < Math.min(prefix.length(), start)
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(start - 1 - before)) {
            before++;
        }
        String suffix = selector.suffix();
        int end = start + selector.exact().length();
        int after = 0;
        while (after < Math.min(suffix.length(), text.length() - end)
                && suffix.charAt(after) == text.charAt(end + after)) {
            after++;
        }
        return before + after;
    }

    /// The selector of a passage: its words and up to [#CONTEXT_UTF16] units on either side.
    ///
    /// @throws InvalidSelectorException when the position is not in the text, or the passage is blank or too long
    public static TextQuoteSelector describe(String text, TextPositionSelector position) {
        String exact = position.in(text);
        int from = Math.max(0, position.startOffsetUtf16() - CONTEXT_UTF16);
        int to = Math.min(text.length(), position.endOffsetUtf16() + CONTEXT_UTF16);
        // Rather one unit less than half a character.
        from += CodePoints.isInside(text, from) ? 1 : 0;
        to -= CodePoints.isInside(text, to) ? 1 : 0;
        return new TextQuoteSelector(
                exact,
                text.substring(from, position.startOffsetUtf16()),
                text.substring(position.endOffsetUtf16(), to));
    }
}
