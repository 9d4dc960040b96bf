package org.rareearthatlas.pointindex;

import java.util.function.IntBinaryOperator;

/// Joins two sorted arrays.
final class SortedMerge {

    private SortedMerge() {}

    /// Both arrays as one. Looks up where the elements of the shorter one belong: with few of them, most are copied
    /// without
    /// being compared.
    ///
    /// @param comparison never tells two elements equal
    static int[] of(int[] one, int[] other, IntBinaryOperator comparison) {
        int[] large = one.length >= other.length ? one : other;
        int[] small = large == one ? other : one;
        int[] merged = new int[large.length + small.length];
        int taken = 0;
        for (int i = 0; i < small.length; i++) {
            int until = lowerBound(large, taken, small[i], comparison);
            System.arraycopy(large, taken, merged, taken + i, until - taken);
            merged[until + i] = small[i];
            taken = until;
        }
        System.arraycopy(large, taken, merged, taken + small.length, large.length - taken);
        return merged;
    }

    /// Searches in steps that double, from where the last element was: neighbours are found at once.
    private static int lowerBound(int[] sorted, int from, int element, IntBinaryOperator comparison) {
        int low = from;
        int step = 1;
        while (low + step <= sorted.length && comparison.applyAsInt(sorted[low + step - 1], element) < 0) {
            low += step;
            step *= 2;
        }
        int high = Math.min(sorted.length, low + step - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparison.applyAsInt(sorted[middle], element) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
