package org.rareearthatlas.text;

import java.lang.Character.UnicodeScript;

/// What folding makes of single characters.
final class FoldingRules {

    /// Apostrophes, quotation marks used as such, primes, and the modifier letters of transliterations.
    private static final String APOSTROPHES = "'`´‘’‛′‵ʹʺʻʼʽˈ″＇";

    private FoldingRules() {}

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    static boolean isDash(int codePoint) {
        return codePoint == '−' || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }

    static boolean isDropped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> APOSTROPHES.indexOf(codePoint) >= 0;
        };
    }

    /// Marks that only change a letter which stands without them too; in scripts that write vowels as marks they
    /// are letters in their own right.
    static boolean isDroppedMark(int codePoint) {
        int type = Character.getType(codePoint);
        if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW -> true;
            default -> false;
        };
    }
}
