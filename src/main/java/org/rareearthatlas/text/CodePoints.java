package org.rareearthatlas.text;

/// Where characters beyond the first 65,536 begin and end: they take two UTF-16 units.
final class CodePoints {

    private CodePoints() {}

    /// Whether a surrogate stands alone somewhere in the text.
    static boolean isBroken(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /// Whether the offset lies between the two units of one character.
    static boolean isInside(String text, int offsetUtf16) {
        return offsetUtf16 > 0
                && offsetUtf16 < text.length()
                && Character.isSurrogatePair(text.charAt(offsetUtf16 - 1), text.charAt(offsetUtf16));
    }
}
