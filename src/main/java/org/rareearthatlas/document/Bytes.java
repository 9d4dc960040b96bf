package org.rareearthatlas.document;

/// Looks into bytes.
final class Bytes {

    private Bytes() {}

    static boolean startsWith(byte[] bytes, byte[] beginning) {
        return indexOf(bytes, beginning, 0, 1) == 0;
    }

    /// Where the sought bytes begin, from one offset on and before another; -1 when they do not.
    static int indexOf(byte[] bytes, byte[] sought, int from, int before) {
        int last = Math.min(before - 1, bytes.length - sought.length);
        for (int i = from; i <= last; i++) {
            int same = 0;
            while (same < sought.length && bytes[i + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return i;
            }
        }
        return -1;
    }
}
