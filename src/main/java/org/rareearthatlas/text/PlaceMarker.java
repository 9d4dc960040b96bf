package org.rareearthatlas.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Marks the names of a place in the words of a quote. A name is marked where it stands as a whole word, whatever
/// its case and diacritics ([TextFolding]); a word ends where neither a letter, a digit nor a mark goes on, so
/// "Yakutia’s" holds "Yakutia". Names are matched as given: inflected forms ("в Якутии") must be among the
/// aliases.
public final class PlaceMarker {

    private PlaceMarker() {}

    /// The places where one of the names stands, in the order of the text, none overlapping another; where names
    /// overlap the longest wins.
    ///
    /// @param words the quote
    /// @param names names and aliases; blank ones are ignored
    public static List<TextSpan> mark(String words, Collection<String> names) {
        FoldedText text = FoldedText.of(words);
        List<TextSpan> marked = new ArrayList<>();
        names.stream()
                .sorted(Comparator.comparingInt(
                                (String name) -> TextFolding.fold(name).length())
                        .reversed())
                .flatMap(name -> text.listAll(name).stream())
                .filter(span -> isWholeWord(words, span))
                .forEach(span -> {
                    if (marked.stream().noneMatch(span::overlaps)) {
                        marked.add(span);
                    }
                });
        marked.sort(Comparator.comparingInt(TextSpan::startUtf16));
        return List.copyOf(marked);
    }

    private static boolean isWholeWord(String words, TextSpan span) {
        boolean startsWord = span.startUtf16() == 0 || !continuesWord(words.codePointBefore(span.startUtf16()));
        boolean endsWord = span.endUtf16() == words.length() || !continuesWord(words.codePointAt(span.endUtf16()));
        return startsWord && endsWord;
    }

    private static boolean continuesWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.CONNECTOR_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
