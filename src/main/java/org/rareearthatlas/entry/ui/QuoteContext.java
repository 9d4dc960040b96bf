package org.rareearthatlas.entry.ui;

/// Joins typed context to quoted words. Fields lose the space at their edge, and a prefix that ended in one must not
/// run into the words.
final class QuoteContext {

    private static final String OPENING = "(«“„‘\"'[{-/";
    private static final String CLOSING = ")»”“’\"'],.;:!?…%-/}";

    private QuoteContext() {}

    /// The text right before the words.
    static String before(String prefix, String words) {
        return needsSpace(prefix, words, OPENING, CLOSING) ? prefix + " " : prefix;
    }

    /// The text right after the words.
    static String after(String words, String suffix) {
        return needsSpace(words, suffix, OPENING, CLOSING) ? " " + suffix : suffix;
    }

    private static boolean needsSpace(String left, String right, String opening, String closing) {
        return !left.isEmpty()
                && !right.isEmpty()
                && opening.indexOf(left.charAt(left.length() - 1)) < 0
                && closing.indexOf(right.charAt(0)) < 0;
    }
}
