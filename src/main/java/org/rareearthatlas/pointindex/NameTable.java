package org.rareearthatlas.pointindex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Names as UTF-8, one after the other, each behind its length in two bytes. A name is known by where it begins.
final class NameTable {

    private byte[] bytes;
    private int size;

    NameTable(int expectedNames) {
        this.bytes = new byte[Math.max(1_024, expectedNames * 24)];
    }

    /// @return where the name begins
    /// @throws IllegalStateException when the names together take more than two gigabytes
    int add(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        int start = size;
        long end = (long) start + 2 + utf8.length;
        if (end > Integer.MAX_VALUE - 16) {
            throw new IllegalStateException("The names of the deposits do not fit into the index");
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(end, bytes.length * 3L / 2)));
        }
        bytes[start] = (byte) (utf8.length >>> 8);
        bytes[start + 1] = (byte) utf8.length;
        System.arraycopy(utf8, 0, bytes, start + 2, utf8.length);
        size = (int) end;
        return start;
    }

    /// Gives back what was kept for names to come.
    void trim() {
        bytes = Arrays.copyOf(bytes, size);
    }

    String get(int start) {
        return new String(bytes, start + 2, length(start), StandardCharsets.UTF_8);
    }

    /// The length in bytes.
    int length(int start) {
        return (bytes[start] & 0xFF) << 8 | bytes[start + 1] & 0xFF;
    }

    /// The bytes of all names, not to be changed; a name begins two bytes behind its start.
    byte[] bytes() {
        return bytes;
    }
}
