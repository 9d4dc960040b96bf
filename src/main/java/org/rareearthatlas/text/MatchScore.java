package org.rareearthatlas.text;

import org.jspecify.annotations.Nullable;

/// How well a passage fits a quote: the weighted mean of four likenesses, each 0 to 1.
///
/// The words themselves weigh most. Their surroundings weigh so much together that, of two passages with the same
/// words, the one among the remembered neighbours wins. The old position only decides between equals. The weights
/// are those that Hypothesis has found to work for notes on the web (`match-quote` of its client).
final class MatchScore {

    static final double QUOTE_WEIGHT = 50;
    static final double PREFIX_WEIGHT = 20;
    static final double SUFFIX_WEIGHT = 20;
    static final double POSITION_WEIGHT = 2;

    private static final double ALL = QUOTE_WEIGHT + PREFIX_WEIGHT + SUFFIX_WEIGHT + POSITION_WEIGHT;

    private final String text;
    private final TextQuoteSelector quote;
    private final @Nullable TextPositionSelector expected;

    MatchScore(String text, TextQuoteSelector quote, @Nullable TextPositionSelector expected) {
        this.text = text;
        this.quote = quote;
        this.expected = expected;
    }

    /// The score of a passage.
    ///
    /// @param errors insertions, deletions and substitutions of UTF-16 units between its words and the quote's
    double of(int startUtf16, int endUtf16, int errors) {
        double words = 1 - (double) errors / quote.exact().length();
        String before = text.substring(Math.max(0, startUtf16 - quote.prefix().length()), startUtf16);
        String after = text.substring(
                endUtf16, Math.min(text.length(), endUtf16 + quote.suffix().length()));
        return (QUOTE_WEIGHT * words
                        + PREFIX_WEIGHT
                                * likeness(
                                        ApproximateSearch.reversed(quote.prefix()), ApproximateSearch.reversed(before))
                        + SUFFIX_WEIGHT * likeness(quote.suffix(), after)
                        + POSITION_WEIGHT * nearness(startUtf16))
                / ALL;
    }

    /// How like the surroundings are, read outwards from the passage. An unknown context speaks neither for nor
    /// against.
    private static double likeness(String remembered, String found) {
        if (remembered.isEmpty() || remembered.equals(found)) {
            return 1;
        }
        int errors = new ApproximateSearch(remembered).leastErrorsAtStart(found);
        return 1 - (double) errors / remembered.length();
    }

    private double nearness(int startUtf16) {
        return expected == null ? 1 : 1 - (double) Math.abs(startUtf16 - clamp(expected.startOffsetUtf16())) / span();
    }

    private int clamp(int offset) {
        return Math.min(offset, text.length());
    }

    private int span() {
        return Math.max(1, text.length());
    }
}
