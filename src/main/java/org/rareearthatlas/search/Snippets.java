package org.rareearthatlas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.rareearthatlas.search.SearchHit.Span;

/// The words of a text around what was found in it.
final class Snippets {

    private static final int MAX_UTF16 = 260;
    private static final int BEFORE_UTF16 = 90;

    /// @param text a part of the whole; empty for an empty text
    record Snippet(String text, List<Span> highlights) {}

    /// Marks every word of a question, though others of them stand in the title only.
    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(SearchAnalyzers.ALL)
            .withFormatter(new Formatter())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withWeightMatches(false)
            .build();

    /// The first words that match in either language or in Latin letters nearly, else the beginning.
    Snippet of(String text, Query query) {
        return highlighted(SearchAnalyzers.ENGLISH, text, query)
                .or(() -> highlighted(SearchAnalyzers.RUSSIAN, text, query))
                .or(() -> highlighted(SearchAnalyzers.LATIN, text, query))
                .orElseGet(() -> cut(text, 0, List.of()));
    }

    private Optional<Snippet> highlighted(String field, String text, Query query) {
        try {
            return Optional.ofNullable((Snippet) highlighter.highlightWithoutSearcher(field, query, text, 1))
                    .filter(snippet -> !snippet.highlights().isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Formatter extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            TreeMap<Integer, Integer> ends = new TreeMap<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    ends.merge(passage.getMatchStarts()[i], passage.getMatchEnds()[i], Math::max);
                }
            }
            List<Span> found = apart(ends);
            return cut(content, found.isEmpty() ? 0 : found.getFirst().start(), found);
        }
    }

    /// One word may be found in several ways.
    private static List<Span> apart(SortedMap<Integer, Integer> ends) {
        List<Span> apart = new ArrayList<>();
        ends.forEach((start, end) -> {
            if (apart.isEmpty() || apart.getLast().end() <= start) {
                apart.add(new Span(start, end));
            }
        });
        return apart;
    }

    private static Snippet cut(String text, int at, List<Span> found) {
        int start = wordStart(text, Math.max(0, at - BEFORE_UTF16));
        int end = wordEnd(text, Math.min(text.length(), start + MAX_UTF16));
        List<Span> inside = found.stream()
                .filter(span -> span.start() >= start && span.end() <= end)
                .map(span -> new Span(span.start() - start, span.end() - start))
                .toList();
        return new Snippet(text.substring(start, end), inside);
    }

    private static int wordStart(String text, int from) {
        int space = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        return space > 0 && space - from < BEFORE_UTF16 ? space : from;
    }

    private static int wordEnd(String text, int to) {
        int space = to == text.length() ? to : text.lastIndexOf(' ', to);
        return space > 0 && to - space < BEFORE_UTF16 ? space : to;
    }
}
