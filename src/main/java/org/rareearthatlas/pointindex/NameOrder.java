package org.rareearthatlas.pointindex;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.apache.lucene.util.MSBRadixSorter;

/// Rows in the order of their names, as a dictionary of the language has them (the Unicode collation algorithm with the
/// language's tailoring); numbers within names count as numbers, equal names go by the deposits' numbers.
final class NameOrder {

    private static final int EXPECTED_KEY_BYTES = 24;

    private NameOrder() {}

    /// A comparison of names; not for several threads at once.
    static Collator collator(NameLanguage language) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale(language.subtag()));
        collator.setNumericCollation(true);
        return collator;
    }

    /// Which row comes first, second and so on.
    static int[] of(PointColumns columns, NameLanguage language) {
        Keys keys = new Keys(columns.size());
        Collator collator = collator(language);
        RawCollationKey key = new RawCollationKey();
        for (int row = 0; row < columns.size(); row++) {
            keys.add(collator.getRawCollationKey(language.name(columns, row), key), columns.id(row));
        }
        return keys.sorted();
    }

    /// The keys of all rows, one after the other, each with the deposit's number behind it.
    private static final class Keys {

        private final int[] starts;
        private byte[] bytes;
        private int size;
        private int rows;

        Keys(int expectedRows) {
            starts = new int[expectedRows + 1];
            bytes = new byte[(int) Math.clamp((long) expectedRows * EXPECTED_KEY_BYTES, 64, Integer.MAX_VALUE - 16)];
        }

        void add(RawCollationKey key, long id) {
            long end = (long) size + key.size + Long.BYTES;
            if (end > Integer.MAX_VALUE - 16) {
                throw new IllegalStateException("The names of the deposits are too many to be sorted");
            }
            if (end > bytes.length) {
                bytes = Arrays.copyOf(
                        bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(end, bytes.length * 3L / 2)));
            }
            System.arraycopy(key.bytes, 0, bytes, size, key.size);
            size += key.size;
            for (int shift = 56; shift >= 0; shift -= 8) {
                bytes[size++] = (byte) (id >>> shift);
            }
            starts[++rows] = size;
        }

        int[] sorted() {
            int[] order = new int[rows];
            Arrays.setAll(order, row -> row);
            int longest = 0;
            for (int row = 0; row < rows; row++) {
                longest = Math.max(longest, starts[row + 1] - starts[row]);
            }
            new MSBRadixSorter(longest) {
                @Override
                protected int byteAt(int i, int k) {
                    int at = starts[order[i]] + k;
                    return at < starts[order[i] + 1] ? bytes[at] & 0xFF : -1;
                }

                @Override
                protected void swap(int i, int j) {
                    int row = order[i];
                    order[i] = order[j];
                    order[j] = row;
                }
            }.sort(0, rows);
            return order;
        }
    }
}
