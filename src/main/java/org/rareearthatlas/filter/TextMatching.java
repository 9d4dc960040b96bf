package org.rareearthatlas.filter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How CQL2 compares texts.
final class TextMatching {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private TextMatching() {}

    /// Full case folding: "STRASSE" and "straße" fold to the same, and so do the Greek sigmas.
    static String foldCase(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    /// The text without the marks over and under its letters, in NFC.
    static String stripAccents(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /// Whether a text matches a pattern of LIKE: `%` stands for any characters, `_` for one, and a
    /// backslash makes the next one stand for itself. Takes at most the product of both lengths, whatever
    /// the pattern: a regular expression of many wildcards could take for ever.
    static boolean isLike(String text, String pattern) {
        int[] value = text.codePoints().toArray();
        int[] signs = pattern.codePoints().toArray();
        int at = 0;
        int sign = 0;
        int lastPercent = -1;
        int resume = 0;
        while (at < value.length) {
            if (sign < signs.length && signs[sign] == '%') {
                lastPercent = sign++;
                resume = at;
            } else if (sign < signs.length && matches(value[at], signs, sign)) {
                sign += width(signs, sign);
                at++;
            } else if (lastPercent >= 0) {
                sign = lastPercent + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (sign < signs.length && signs[sign] == '%') {
            sign++;
        }
        return sign == signs.length;
    }

    private static boolean matches(int character, int[] signs, int sign) {
        boolean escaped = width(signs, sign) == 2;
        return escaped ? signs[sign + 1] == character : signs[sign] == '_' || signs[sign] == character;
    }

    private static int width(int[] signs, int sign) {
        return signs[sign] == '\\' && sign + 1 < signs.length ? 2 : 1;
    }
}
