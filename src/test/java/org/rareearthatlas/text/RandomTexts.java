package org.rareearthatlas.text;

import java.util.List;
import java.util.Random;

/// Texts of words, the same for the same seed, with what texts have: capitals, other scripts, emoji, paragraphs.
public final class RandomTexts {

    private static final List<String> ALPHABETS =
            List.of("etaoinshrdlucmfwypvbgkjqxz", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё");
    private static final List<String> SIGNS = List.of("💎", "«", "»", "—", "№", "😀");

    private final Random random;

    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    /// A text of at least this many UTF-16 units.
    public String text(int leastUtf16) {
        StringBuilder text = new StringBuilder(leastUtf16 + 32);
        while (text.length() < leastUtf16) {
            text.append(word()).append(random.nextInt(60) == 0 ? ".\n\n" : " ");
        }
        return text.toString().strip();
    }

    public String word() {
        if (random.nextInt(50) == 0) {
            return SIGNS.get(random.nextInt(SIGNS.size()));
        }
        String alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(8); i > 0; i--) {
            // The first letters of an alphabet are the frequent ones.
            word.append(
                    alphabet.charAt(Math.min(random.nextInt(alphabet.length()), random.nextInt(alphabet.length()))));
        }
        return word.toString();
    }

    /// A passage that begins and ends between characters.
    public TextPositionSelector passage(String text, int leastUtf16, int mostUtf16) {
        int length = Math.min(text.length(), leastUtf16 + random.nextInt(mostUtf16 - leastUtf16 + 1));
        int start = whole(text, random.nextInt(text.length() - length + 1));
        int end = whole(text, Math.min(text.length(), start + length));
        var position = new TextPositionSelector(start, end);
        return position.in(text).isBlank() ? passage(text, leastUtf16, mostUtf16) : position;
    }

    private static int whole(String text, int offset) {
        return CodePoints.isInside(text, offset) ? offset - 1 : offset;
    }

    /// The text with words put in, taken out and replaced, but none between the two offsets.
    public String editOutside(String text, int keptStart, int keptEnd, int edits) {
        return edit(text.substring(0, keptStart), edits)
                + text.substring(keptStart, keptEnd)
                + edit(text.substring(keptEnd), edits);
    }

    /// The text with some of its words put in, taken out and replaced.
    public String edit(String text, int edits) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < edits; i++) {
            int at = whole(edited.toString(), random.nextInt(edited.length() + 1));
            int end = whole(edited.toString(), Math.min(edited.length(), at + random.nextInt(12)));
            edited.replace(at, Math.max(at, end), random.nextInt(3) == 0 ? "" : word() + " ");
        }
        return edited.toString();
    }
}
