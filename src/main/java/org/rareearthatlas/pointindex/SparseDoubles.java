package org.rareearthatlas.pointindex;

import java.util.Arrays;

/// Numbers that only some rows have, by keys that only grow while they are put in.
final class SparseDoubles {

    private int[] keys = new int[16];
    private double[] values = new double[16];
    private int size;

    /// @param key greater than all before
    void put(int key, double value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = key;
        values[size++] = value;
    }

    void trim() {
        keys = Arrays.copyOf(keys, size);
        values = Arrays.copyOf(values, size);
    }

    /// @throws IllegalArgumentException when the key has no number
    double get(int key) {
        int at = Arrays.binarySearch(keys, 0, size, key);
        if (at < 0) {
            throw new IllegalArgumentException("Nothing is kept for " + key);
        }
        return values[at];
    }
}
