package org.rareearthatlas.filter;

/// How large a filter may be.
final class FilterLimits {

    static final int MAX_LENGTH_UTF16 = 65_536;
    static final int MAX_DEPTH = 64;
    static final int MAX_VERTICES = 5_000;
    static final int MAX_LIST_ITEMS = 1_000;

    private FilterLimits() {}

    static void requireLength(String filter) {
        if (filter.length() > MAX_LENGTH_UTF16) {
            throw new InvalidFilterException(
                    "character " + (MAX_LENGTH_UTF16 + 1),
                    "a filter may have at most " + MAX_LENGTH_UTF16 + " characters");
        }
    }

    static InvalidFilterException tooDeep(String place) {
        return new InvalidFilterException(place, "a filter may be nested at most " + MAX_DEPTH + " deep");
    }
}
