package org.rareearthatlas.reading;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.List;

/// Cuts a text into sentences by Unicode's rules (UAX 29), not behind usual abbreviations (CLDR's English ones, and
/// Russian ones). A line break ends a sentence, as headlines have no full stop.
final class Sentences {

    private static final List<String> RUSSIAN = List.of(
            "г.", "гг.", "им.", "ул.", "обл.", "р.", "оз.", "о.", "пос.", "с.", "д.", "т.", "тыс.", "млн.", "млрд.",
            "руб.", "проф.", "акад.", "ст.", "см.", "др.", "пр.");

    private static final BreakIterator RULES = rules();

    private final BreakIterator sentences = RULES.clone();
    private final String text;

    Sentences(String text) {
        this.text = text;
        sentences.setText(text);
    }

    private static BreakIterator rules() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        RUSSIAN.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    /// Where the sentence around an offset begins and ends, in UTF-16 units, end exclusive, without the space around
    /// it.
    record Span(int start, int end) {}

    Span around(int offsetUtf16) {
        int end = sentences.following(offsetUtf16);
        int start = sentences.previous();
        int from = Math.max(start, text.lastIndexOf('\n', Math.max(0, offsetUtf16 - 1)) + 1);
        int lineEnd = text.indexOf('\n', offsetUtf16);
        int to = lineEnd < 0 ? end : Math.min(end, lineEnd);
        while (from < offsetUtf16 && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > offsetUtf16 + 1 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
