package org.rareearthatlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.TextIndex.Candidate;
import org.rareearthatlas.text.TextIndex.Candidates;

/// Finds quotes again in a text that may have been edited since they were taken.
///
/// The order is: the old position, when the words stand there among their neighbours; then every place where the
/// exact words stand, of which the one with the best [MatchScore] wins; only when the words stand nowhere, the
/// passage that is most like them. A passage is a match when at most half of its words' units differ and its
/// score is at least [#MIN_SCORE]. Looking for a quote takes time in its own length, not in the text's; the text
/// is indexed once.
///
/// Safe for use by several threads.
public final class QuoteMatcher {

    /// A passage that scores less is another one.
    public static final double MIN_SCORE = 0.6;

    /// More errors than this are not tried, however long the quote.
    private static final int MAX_ERRORS = 256;

    private static final int MAX_CANDIDATES = 6;
    private static final int MAX_EXACT_PLACES = 2_000;
    private static final int LEAST_SLACK = 24;

    private final String text;
    private final TextIndex index;

    /// Indexes the text.
    public QuoteMatcher(String text) {
        this.text = text;
        this.index = new TextIndex(text);
    }

    /// The best place of the quote; empty when nothing in the text is like it.
    ///
    /// @param expected where it stood in an earlier state of the text, which decides between equals
    public Optional<QuoteMatch> find(TextQuoteSelector quote, @Nullable TextPositionSelector expected) {
        if (expected != null && standsAt(quote, expected)) {
            return Optional.of(new QuoteMatch(expected, 1, true));
        }
        String passage = quote.prefix() + quote.exact() + quote.suffix();
        int slack = Math.max(LEAST_SLACK, quote.exact().length() / 4);
        int expectedStart = expected == null
                ? 0
                : expected.startOffsetUtf16() - quote.prefix().length();
        Candidates found = index.find(passage, expectedStart, slack, MAX_CANDIDATES);
        MatchScore score = new MatchScore(text, quote, expected);
        Optional<QuoteMatch> exact = exact(quote, found, slack, score);
        return exact.isPresent() ? exact : alike(quote, found.candidates(), slack, score);
    }

    private boolean standsAt(TextQuoteSelector quote, TextPositionSelector position) {
        int start = position.startOffsetUtf16();
        int from = start - quote.prefix().length();
        return from >= 0
                && position.endOffsetUtf16() - start == quote.exact().length()
                && text.startsWith(quote.prefix(), from)
                && text.startsWith(quote.exact(), start)
                && text.startsWith(quote.suffix(), position.endOffsetUtf16());
    }

    private Optional<QuoteMatch> exact(TextQuoteSelector quote, Candidates found, int slack, MatchScore score) {
        List<Integer> starts = new ArrayList<>();
        for (Candidate candidate : found.candidates()) {
            addExact(starts, quote.exact(), from(candidate, quote, slack), to(candidate, quote, slack));
        }
        boolean mayHideElsewhere = !found.complete() || quote.exact().length() < TextIndex.CERTAIN_RUN_UTF16;
        if (starts.isEmpty() && mayHideElsewhere) {
            addExact(starts, quote.exact(), 0, text.length());
        }
        return starts.stream()
                .map(start -> {
                    int end = start + quote.exact().length();
                    return new QuoteMatch(new TextPositionSelector(start, end), score.of(start, end, 0), true);
                })
                .reduce(QuoteMatcher::better);
    }

    private void addExact(List<Integer> starts, String exact, int from, int to) {
        int start = text.indexOf(exact, from, to);
        while (start >= 0 && starts.size() < MAX_EXACT_PLACES) {
            starts.add(start);
            start = text.indexOf(exact, start + 1, Math.max(start + 1, to));
        }
    }

    private Optional<QuoteMatch> alike(
            TextQuoteSelector quote, List<Candidate> candidates, int slack, MatchScore score) {
        ApproximateSearch search = new ApproximateSearch(quote.exact());
        int maxErrors = Math.min(MAX_ERRORS, quote.exact().length() / 2);
        List<QuoteMatch> matches = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int from = from(candidate, quote, slack);
            for (var hit : search.find(text.substring(from, to(candidate, quote, slack)), maxErrors)) {
                match(from + hit.startUtf16(), from + hit.endUtf16(), hit.errors(), score)
                        .ifPresent(matches::add);
            }
        }
        return matches.stream().reduce(QuoteMatcher::better).filter(match -> match.score() >= MIN_SCORE);
    }

    private static QuoteMatch better(QuoteMatch one, QuoteMatch other) {
        return other.score() > one.score() ? other : one;
    }

    /// The match; empty when only half a character of the text would be left.
    private Optional<QuoteMatch> match(int start, int end, int errors, MatchScore score) {
        int from = CodePoints.isInside(text, start) ? start - 1 : start;
        int to = CodePoints.isInside(text, end) ? end + 1 : end;
        return from >= to
                ? Optional.empty()
                : Optional.of(new QuoteMatch(new TextPositionSelector(from, to), score.of(from, to, errors), false));
    }

    private int from(Candidate candidate, TextQuoteSelector quote, int slack) {
        return Math.clamp(candidate.firstUtf16() + quote.prefix().length() - slack, 0, text.length());
    }

    private int to(Candidate candidate, TextQuoteSelector quote, int slack) {
        int end =
                candidate.lastUtf16() + quote.prefix().length() + quote.exact().length() + slack;
        return Math.clamp(end, from(candidate, quote, slack), text.length());
    }
}
