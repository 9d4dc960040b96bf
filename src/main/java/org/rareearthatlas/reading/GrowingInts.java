package org.rareearthatlas.reading;

import java.util.Arrays;

/// A list of ints without boxes.
final class GrowingInts {

    private int[] values = new int[1 << 16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /// Adds the numbers that stand from there to the end of the line, separated by commas.
    void addAll(String line, int from) {
        for (int start = from; start < line.length(); ) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            add(Integer.parseInt(line, start, end, 10));
            start = end + 1;
        }
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    byte[] toBytes() {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
