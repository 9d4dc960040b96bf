package org.rareearthatlas.text;

/// A stretch of a text.
///
/// @param startUtf16 the first UTF-16 unit, not negative
/// @param endUtf16 the unit after the last one, greater than the start
public record TextSpan(int startUtf16, int endUtf16) {

    /// @throws IllegalArgumentException when the span is empty, turned round or starts before the text
    public TextSpan {
        if (startUtf16 < 0 || endUtf16 <= startUtf16) {
            throw new IllegalArgumentException("no span: " + startUtf16 + " to " + endUtf16);
        }
    }

    /// The words of the span.
    ///
    /// @throws IndexOutOfBoundsException when the span leaves the text
    public String in(String text) {
        return text.substring(startUtf16, endUtf16);
    }

    /// Whether both have a unit in common.
    public boolean overlaps(TextSpan other) {
        return startUtf16 < other.endUtf16 && other.startUtf16 < endUtf16;
    }
}
