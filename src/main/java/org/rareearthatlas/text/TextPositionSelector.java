package org.rareearthatlas.text;

import org.rareearthatlas.text.InvalidSelectorException.Problem;

/// Where a passage stands in a text: W3C Web Annotation Data Model §4.2.5, Text Position Selector. Kept in UTF-16
/// units, which Java and the browser count in; published in Unicode code points, which the W3C counts in.
///
/// @param startOffsetUtf16 the first unit, 0 or more
/// @param endOffsetUtf16 the unit after the last one, greater than the start
public record TextPositionSelector(int startOffsetUtf16, int endOffsetUtf16) {

    /// @throws InvalidSelectorException when the start is negative or not before the end
    public TextPositionSelector {
        if (startOffsetUtf16 < 0 || endOffsetUtf16 <= startOffsetUtf16) {
            throw new InvalidSelectorException(Problem.POSITION_INVERTED);
        }
    }

    /// The same position counted in code points, as JSON-LD publishes it.
    ///
    /// @param start the first code point, 0 or more
    /// @param end the code point after the last one
    public record InCodePoints(int start, int end) {}

    /// The position of a passage given in code points.
    ///
    /// @throws InvalidSelectorException when it is turned round or leaves the text
    public static TextPositionSelector ofCodePoints(String text, InCodePoints position) {
        if (position.start() < 0 || position.end() <= position.start()) {
            throw new InvalidSelectorException(Problem.POSITION_INVERTED);
        }
        try {
            int start = text.offsetByCodePoints(0, position.start());
            return new TextPositionSelector(start, text.offsetByCodePoints(start, position.end() - position.start()));
        } catch (IndexOutOfBoundsException e) {
            throw new InvalidSelectorException(Problem.POSITION_NOT_IN_TEXT);
        }
    }

    /// Counts this position in code points of its text.
    ///
    /// @throws InvalidSelectorException when the position leaves the text or cuts a character in two
    public InCodePoints inCodePoints(String text) {
        requireIn(text);
        int start = text.codePointCount(0, startOffsetUtf16);
        return new InCodePoints(start, start + text.codePointCount(startOffsetUtf16, endOffsetUtf16));
    }

    /// The passage.
    ///
    /// @throws InvalidSelectorException when the position leaves the text or cuts a character in two
    public String in(String text) {
        requireIn(text);
        return text.substring(startOffsetUtf16, endOffsetUtf16);
    }

    private void requireIn(String text) {
        if (endOffsetUtf16 > text.length()
                || CodePoints.isInside(text, startOffsetUtf16)
                || CodePoints.isInside(text, endOffsetUtf16)) {
            throw new InvalidSelectorException(Problem.POSITION_NOT_IN_TEXT);
        }
    }
}
