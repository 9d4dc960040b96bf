package org.rareearthatlas.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// Lets through the characters a text may keep.
final class CharacterSieve {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_PRESENTATION = 0xFE0F;

    private static final Set<UnicodeScript> JOINING_SCRIPTS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private final String input;
    private final boolean block;

    CharacterSieve(String input, boolean block) {
        this.input = input;
        this.block = block;
    }

    String sift() {
        StringBuilder kept = new StringBuilder(input.length());
        for (int i = 0; i < input.length(); ) {
            int codePoint = input.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (keeps(codePoint, kept, next)) {
                kept.appendCodePoint(codePoint);
            }
            i = next;
        }
        return kept.toString();
    }

    private boolean keeps(int codePoint, CharSequence before, int nextUtf16) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85;
            case Character.SURROGATE -> false;
            case Character.UNASSIGNED -> !isNoncharacter(codePoint);
            case Character.FORMAT -> keepsFormat(codePoint, before, nextUtf16);
            default -> true;
        };
    }

    private boolean keepsFormat(int codePoint, CharSequence before, int nextUtf16) {
        return switch (codePoint) {
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> joins(codePoint, before, nextUtf16);
            case 0x200E, 0x200F, 0x061C -> block;
            default -> isVisibleFormat(codePoint);
        };
    }

    private boolean joins(int joiner, CharSequence before, int nextUtf16) {
        if (before.isEmpty() || nextUtf16 >= input.length()) {
            return false;
        }
        int previous = Character.codePointBefore(before, before.length());
        int next = input.codePointAt(nextUtf16);
        boolean inScript = JOINING_SCRIPTS.contains(UnicodeScript.of(previous))
                && JOINING_SCRIPTS.contains(UnicodeScript.of(next));
        boolean inEmoji = joiner == ZERO_WIDTH_JOINER
                && (isEmojiPart(previous) || previous == EMOJI_PRESENTATION)
                && isEmojiPart(next);
        return inScript || inEmoji;
    }

    private static boolean isEmojiPart(int codePoint) {
        return codePoint > 0xFF && (Character.isEmoji(codePoint) || Character.isEmojiModifier(codePoint));
    }

    /// Number signs of Arabic, Syriac and Kaithi are format characters that can be seen.
    private static boolean isVisibleFormat(int codePoint) {
        return (codePoint >= 0x0600 && codePoint <= 0x0605)
                || codePoint == 0x06DD
                || codePoint == 0x070F
                || codePoint == 0x0890
                || codePoint == 0x0891
                || codePoint == 0x08E2
                || codePoint == 0x110BD
                || codePoint == 0x110CD;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /// Whether the character alone shows nothing: white space, marks of direction, joiners, variation selectors,
    /// and the letters that are defined to be blank.
    static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || (Character.getType(codePoint) == Character.FORMAT && !isVisibleFormat(codePoint))
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x2800
                || codePoint == 0x3164
                || codePoint == 0xFFA0;
    }
}
