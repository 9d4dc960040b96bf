package org.rareearthatlas.text;

import java.text.Normalizer;

/// Cleans what people type or paste. The result is plain text in NFC, still not escaped for HTML: `<script>`
/// stays the eight characters it is.
///
/// Always dropped: controls, unpaired surrogates and noncharacters, soft hyphens, zero-width spaces, tags, and
/// the characters that override or embed the direction of text (they can make a name read as another one).
/// Joiners (U+200C, U+200D) stay only where writing needs them: between letters of Arabic and Indic scripts, and,
/// for U+200D, inside an emoji. The harmless direction marks (U+200E, U+200F, U+061C) stay in blocks and go from
/// lines.
public final class PlainText {

    /// Longer inputs are refused without being looked at.
    public static final int MAX_INPUT_UTF16 = 1_000_000;

    /// The longest input that [#document] looks at.
    public static final int MAX_DOCUMENT_UTF16 = 5_000_000;

    private PlainText() {}

    /// What came of cleaning.
    public sealed interface Result {}

    /// The clean text, never empty.
    public record Accepted(String text) implements Result {}

    /// The text cannot be used.
    ///
    /// @param problem why
    /// @param lengthCodePoints its length after cleaning; before cleaning when it was refused unseen
    /// @param maxCodePoints the limit
    public record Rejected(Problem problem, int lengthCodePoints, int maxCodePoints) implements Result {}

    /// Why a text cannot be used.
    public enum Problem {
        /// Nothing was given, or nothing that can be seen.
        EMPTY,
        /// More code points than allowed.
        TOO_LONG
    }

    /// Cleans a text of one line, such as a name: every run of white space, line ends included, becomes one
    /// space.
    ///
    /// @param maxCodePoints the greatest length, 1 or more
    public static Result line(String input, int maxCodePoints) {
        return clean(input, maxCodePoints, MAX_INPUT_UTF16, false);
    }

    /// Cleans a text of several lines, such as a note or the words of a quote: line ends become U+000A, tabs
    /// stay, other runs of spaces become one space, lines lose spaces at their end, and more than one blank line
    /// in a row becomes one.
    ///
    /// @param maxCodePoints the greatest length, 1 or more
    public static Result block(String input, int maxCodePoints) {
        return clean(input, maxCodePoints, MAX_INPUT_UTF16, true);
    }

    /// Cleans a whole text, such as an article, by the rules of a block; at most [#MAX_DOCUMENT_UTF16] units.
    public static Result document(String input) {
        return clean(input, MAX_DOCUMENT_UTF16, MAX_DOCUMENT_UTF16, true);
    }

    private static Result clean(String input, int maxCodePoints, int maxInputUtf16, boolean block) {
        if (input.length() > maxInputUtf16) {
            return new Rejected(Problem.TOO_LONG, input.codePointCount(0, input.length()), maxCodePoints);
        }
        String visible = new CharacterSieve(input, block).sift();
        String text = Normalizer.normalize(block ? tidyBlock(visible) : tidyLine(visible), Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length > maxCodePoints) {
            return new Rejected(Problem.TOO_LONG, length, maxCodePoints);
        }
        boolean empty = text.codePoints().allMatch(CharacterSieve::isInvisible);
        return empty ? new Rejected(Problem.EMPTY, length, maxCodePoints) : new Accepted(text);
    }

    private static String tidyLine(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static String tidyBlock(String text) {
        return text.replaceAll("\r\n?|[\u0085\u2028\u2029\u000b\f]", "\n")
                .replaceAll("\\p{Zs}+", " ")
                .replaceAll("[ \t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
