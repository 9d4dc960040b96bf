package org.rareearthatlas.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// One pass over a text that folds it and remembers where each folded unit came from.
final class FoldingPass {

    private static final int COMBINING_BREVE = 0x0306;

    private final String original;
    private final StringBuilder folded;
    private int[] startsUtf16;
    private int[] endsUtf16;
    private boolean spacePending;
    private int spaceStartUtf16;
    private int spaceEndUtf16;

    FoldingPass(String original) {
        this.original = original;
        this.folded = new StringBuilder(original.length());
        this.startsUtf16 = new int[original.length() + 16];
        this.endsUtf16 = new int[original.length() + 16];
    }

    FoldedText run() {
        int i = 0;
        while (i < original.length()) {
            int codePoint = original.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (codePoint < 0x80) {
                take(codePoint, i, end);
            } else {
                String parts = Normalizer.normalize(original.substring(i, end), Normalizer.Form.NFKD);
                int start = i;
                parts.codePoints().forEach(part -> take(part, start, end));
            }
            i = end;
        }
        int length = folded.length();
        return new FoldedText(
                original, folded.toString(), Arrays.copyOf(startsUtf16, length), Arrays.copyOf(endsUtf16, length));
    }

    private void take(int codePoint, int startUtf16, int endUtf16) {
        if (FoldingRules.isSpace(codePoint)) {
            takeSpace(startUtf16, endUtf16);
        } else if (FoldingRules.isDroppedMark(codePoint)) {
            takeMark(codePoint, endUtf16);
        } else if (!FoldingRules.isDropped(codePoint)) {
            takeLetter(FoldingRules.isDash(codePoint) ? '-' : codePoint, startUtf16, endUtf16);
        }
    }

    private void takeSpace(int startUtf16, int endUtf16) {
        if (!spacePending) {
            spaceStartUtf16 = startUtf16;
        }
        spacePending = true;
        spaceEndUtf16 = endUtf16;
    }

    /// A mark belongs to the letter before it: a hit on the letter covers the mark too.
    private void takeMark(int mark, int endUtf16) {
        if (folded.isEmpty() || spacePending) {
            return;
        }
        int last = folded.length() - 1;
        if (mark == COMBINING_BREVE && folded.charAt(last) == 'и') {
            folded.setCharAt(last, 'й');
        }
        endsUtf16[last] = Math.max(endsUtf16[last], endUtf16);
    }

    private void takeLetter(int codePoint, int startUtf16, int endUtf16) {
        if (spacePending && !folded.isEmpty()) {
            append(' ', spaceStartUtf16, spaceEndUtf16);
        }
        spacePending = false;
        String upper = Character.toString(Character.toLowerCase(codePoint)).toUpperCase(Locale.ROOT);
        // Through upper case, so that ß meets ss and the two Greek sigmas meet; letter by letter, so that no rule of
        // position applies.
        upper.codePoints().map(Character::toLowerCase).forEach(lower -> {
            if (!FoldingRules.isDroppedMark(lower)) {
                for (char unit : Character.toChars(lower)) {
                    append(unit, startUtf16, endUtf16);
                }
            }
        });
    }

    private void append(char unit, int startUtf16, int endUtf16) {
        int at = folded.length();
        if (at == startsUtf16.length) {
            startsUtf16 = Arrays.copyOf(startsUtf16, at * 2);
            endsUtf16 = Arrays.copyOf(endsUtf16, at * 2);
        }
        folded.append(unit);
        startsUtf16[at] = startUtf16;
        endsUtf16[at] = endUtf16;
    }
}
