package org.rareearthatlas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds a pattern in a text with the fewest insertions, deletions and substitutions of UTF-16 units. Myers'
/// bit-parallel algorithm (Journal of the ACM 46, 1999) in the blocks of 64 rows that Hyyrö describes (2003): time
/// is length of the text times length of the pattern divided by 64.
final class ApproximateSearch {

    /// A passage of the text.
    record Hit(int startUtf16, int endUtf16, int errors) {}

    /// More equally good ends than this are not looked at.
    private static final int MAX_ENDS = 8;

    private static final int WORD_BITS = Long.SIZE;

    private final String pattern;
    private final CharMasks masks;
    private final int blocks;
    private final long[] positive;
    private final long[] negative;

    /// @param pattern not empty
    ApproximateSearch(String pattern) {
        this.pattern = pattern;
        this.masks = new CharMasks(pattern);
        this.blocks = masks.blocks();
        this.positive = new long[blocks];
        this.negative = new long[blocks];
    }

    /// The fewest errors with which the pattern stands somewhere in the text.
    int leastErrors(String text) {
        start();
        int score = pattern.length();
        int least = score;
        for (int i = 0; i < text.length(); i++) {
            score += advance(text.charAt(i), 0);
            least = Math.min(least, score);
        }
        return least;
    }

    /// The fewest errors with which the text begins with the pattern.
    int leastErrorsAtStart(String text) {
        start();
        int score = pattern.length();
        int least = score;
        for (int i = 0; i < text.length(); i++) {
            // Whatever stands before the pattern costs: row zero rises.
            score += advance(text.charAt(i), 1);
            least = Math.min(least, score);
        }
        return least;
    }

    /// The passages with the fewest errors, at most `maxErrors`, in the order of the text; a few at most.
    List<Hit> find(String text, int maxErrors) {
        int least = leastErrors(text);
        if (least > maxErrors) {
            return List.of();
        }
        ApproximateSearch backwards = new ApproximateSearch(reversed(pattern));
        List<Hit> hits = new ArrayList<>();
        for (int end : ends(text, least)) {
            hits.add(new Hit(end - backwards.lengthWith(text, end, least), end, least));
        }
        return hits;
    }

    /// Unit by unit, surrogates too; a string builder keeps their pairs together.
    static String reversed(String text) {
        char[] units = new char[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = text.charAt(units.length - 1 - i);
        }
        return new String(units);
    }

    private List<Integer> ends(String text, int errors) {
        List<Integer> ends = new ArrayList<>();
        start();
        int score = pattern.length();
        for (int i = 0; i < text.length() && ends.size() < MAX_ENDS; i++) {
            score += advance(text.charAt(i), 0);
            if (score == errors) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    /// How long the passage is that ends there and has this many errors; of several, the one most like the pattern in
    /// length. Called on the search for the pattern read backwards.
    private int lengthWith(String text, int end, int errors) {
        start();
        int best = 0;
        int score = pattern.length();
        for (int length = 1; length <= Math.min(end, pattern.length() + errors); length++) {
            // The passage must begin at the end given, so each unit that is left out costs one: row zero rises.
            score += advance(text.charAt(end - length), 1);
            if (score == errors && Math.abs(length - pattern.length()) < Math.abs(best - pattern.length())) {
                best = length;
            }
        }
        return best;
    }

    private void start() {
        Arrays.fill(positive, -1L);
        Arrays.fill(negative, 0L);
    }

    /// Goes one unit of the text forward and returns by how much the last row changes.
    private int advance(char unit, int carryIn) {
        int row = masks.rowOf(unit);
        int carry = carryIn;
        for (int block = 0; block < blocks; block++) {
            carry = advanceBlock(block, masks.mask(row, block), carry);
        }
        return carry;
    }

    private int advanceBlock(int block, long equal, int carryIn) {
        long rising = positive[block];
        long falling = negative[block];
        long carryFalls = carryIn < 0 ? 1 : 0;
        long carryRises = carryIn > 0 ? 1 : 0;
        long equalOrCarried = equal | carryFalls;
        long vertical = equalOrCarried | falling;
        long horizontal = (((equalOrCarried & rising) + rising) ^ rising) | equalOrCarried;
        long risesRight = falling | ~(horizontal | rising);
        long fallsRight = rising & horizontal;
        long lastRow = masks.lastRow(block);
        int carryOut = ((risesRight & lastRow) != 0 ? 1 : 0) - ((fallsRight & lastRow) != 0 ? 1 : 0);
        risesRight = risesRight << 1 | carryRises;
        fallsRight = fallsRight << 1 | carryFalls;
        positive[block] = fallsRight | ~(vertical | risesRight);
        negative[block] = risesRight & vertical;
        return carryOut;
    }

    /// For each unit of the pattern, the rows in which it stands.
    private static final class CharMasks {

        private final int length;
        private final int blocks;
        private final char[] keys;
        private final int[] rows;
        private final long[] masks;
        private final int slotMask;
        private int used = 1;

        CharMasks(String pattern) {
            length = pattern.length();
            blocks = (length + WORD_BITS - 1) / WORD_BITS;
            int slots = Integer.highestOneBit(Math.max(8, length)) * 4;
            keys = new char[slots];
            rows = new int[slots];
            slotMask = slots - 1;
            int distinct = (int) pattern.chars().distinct().count();
            masks = new long[(distinct + 1) * blocks];
            for (int i = 0; i < length; i++) {
                int slot = slotOf(pattern.charAt(i));
                if (rows[slot] == 0) {
                    keys[slot] = pattern.charAt(i);
                    rows[slot] = used++;
                }
                masks[rows[slot] * blocks + i / WORD_BITS] |= 1L << i % WORD_BITS;
            }
        }

        private int slotOf(char unit) {
            int slot = unit * 0x9E3779B1 >>> 7 & slotMask;
            while (rows[slot] != 0 && keys[slot] != unit) {
                slot = slot + 1 & slotMask;
            }
            return slot;
        }

        int blocks() {
            return blocks;
        }

        /// Zero, the row without a bit, for a unit that the pattern does not have.
        int rowOf(char unit) {
            return rows[slotOf(unit)];
        }

        long mask(int row, int block) {
            return masks[row * blocks + block];
        }

        long lastRow(int block) {
            return block < blocks - 1 ? Long.MIN_VALUE : 1L << (length - 1) % WORD_BITS;
        }
    }
}
