package org.rareearthatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// How long it takes to find quotes again: part of `./atlas bench`. Prints what it measures.
class AnchoringBench {

    private static final int MB = 1_000_000;

    private record Taken(TextQuoteSelector quote, TextPositionSelector position) {}

    @Test
    void oneQuoteOf300UnitsInOneMegabyte() {
        RandomTexts texts = new RandomTexts(1);
        String text = texts.text(MB);
        String edited = texts.edit(text, 2_000);
        long worstNs = 0;
        for (int round = 0; round < 60; round++) {
            TextPositionSelector position = texts.passage(text, 300, 300);
            TextQuoteSelector quote = QuoteAnchor.describe(text, position);
            long start = System.nanoTime();
            new QuoteMatcher(edited).find(quote, position);
            worstNs = round < 20 ? 0 : Math.max(worstNs, System.nanoTime() - start);
        }
        report("one quote of 300 units in 1 MB, index included, worst of 40", worstNs);
        assertThat(Duration.ofNanos(worstNs)).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void tenThousandQuotesInFiveMegabytes() {
        RandomTexts texts = new RandomTexts(2);
        String text = texts.text(5 * MB - 100);
        List<Taken> quotes = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            TextPositionSelector position = texts.passage(text, 40, 300);
            quotes.add(new Taken(QuoteAnchor.describe(text, position), position));
        }
        String edited = texts.edit(text, 600) + " A last word.";
        time("10,000 quotes in 5 MB, 600 edits elsewhere and in them", edited, quotes);
        StringBuilder everywhere = new StringBuilder();
        for (int i = 0; i < text.length(); i += 100) {
            String part = text.substring(i, Math.min(text.length(), i + 100));
            everywhere.append(part, 0, part.length() - 1).append('¿');
        }
        time("10,000 quotes in 5 MB, every passage changed", everywhere.toString(), quotes);
    }

    private static void time(String what, String edited, List<Taken> quotes) {
        long start = System.nanoTime();
        QuoteMatcher matcher = new QuoteMatcher(edited);
        long found = quotes.stream()
                .filter(taken -> matcher.find(taken.quote(), taken.position()).isPresent())
                .count();
        long ns = System.nanoTime() - start;
        report(what + ", " + found + " found", ns);
        assertThat(found).isGreaterThan(quotes.size() * 9L / 10);
        assertThat(Duration.ofNanos(ns)).isLessThan(Duration.ofSeconds(10));
    }

    private static void report(String what, long ns) {
        System.out.printf(Locale.ROOT, "%s: %.1f ms%n", what, ns / 1e6);
    }
}
