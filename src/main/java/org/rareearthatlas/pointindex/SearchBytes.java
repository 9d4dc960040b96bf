package org.rareearthatlas.pointindex;

/// Looks for folded texts in UTF-8.
final class SearchBytes {

    private SearchBytes() {}

    /// Whether the search text of a deposit is nothing but this name in lower case between two ends of line, as of most
    /// names in ASCII.
    static boolean isLowerCaseOf(String name, String searchText) {
        int length = name.length();
        if (searchText.length() != length + 2
                || searchText.charAt(0) != '\n'
                || searchText.charAt(length + 1) != '\n') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char letter = name.charAt(i);
            if (letter > 0x7F || lower((byte) letter) != searchText.charAt(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a text occurs in a part of some bytes.
    ///
    /// @param lower whether capital letters of ASCII count as small ones
    static boolean contains(byte[] bytes, int start, int length, byte[] sought, boolean lower) {
        for (int from = start; from <= start + length - sought.length; from++) {
            int matched = 0;
            while (matched < sought.length && at(bytes, from + matched, lower) == sought[matched]) {
                matched++;
            }
            if (matched == sought.length) {
                return true;
            }
        }
        return false;
    }

    private static byte at(byte[] bytes, int index, boolean lower) {
        return lower ? lower(bytes[index]) : bytes[index];
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 'a' - 'A') : letter;
    }
}
