package org.rareearthatlas.ogc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a page begins. Behind a feature's number the pages stay right whatever is added or deleted
/// meanwhile; a sorted list, or a layer that never changes, is counted through.
///
/// @param byNumber whether the value is the number of the last feature before the page, rather than a count
record Cursor(boolean byNumber, long value) {

    private static final Pattern FORM = Pattern.compile("(after|skip)-(\\d{1,18})");

    static Cursor after(long number) {
        return new Cursor(true, number);
    }

    static Cursor skip(long count) {
        return new Cursor(false, count);
    }

    /// @throws OgcException when the text is no cursor
    static Cursor parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw OgcException.badParameter("cursor", "comes from the link to the next page and cannot be made up");
        }
        return new Cursor(matcher.group(1).equals("after"), Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        return (byNumber ? "after-" : "skip-") + value;
    }
}
