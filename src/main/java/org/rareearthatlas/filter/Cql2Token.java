package org.rareearthatlas.filter;

/// A word of CQL2-Text.
///
/// @param text the word as written; without quotes and escapes for [Kind#TEXT] and [Kind#QUOTED_NAME]
/// @param start where it begins, counted in UTF-16 units from 0
record Cql2Token(Kind kind, String text, int start) {

    enum Kind {
        NAME,
        QUOTED_NAME,
        TEXT,
        NUMBER,
        /// An operator, a parenthesis or a comma.
        SIGN,
        END
    }

    /// Whether this is the keyword, in any case.
    boolean isKeyword(String keyword) {
        return kind == Kind.NAME && text.equalsIgnoreCase(keyword);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    String place() {
        return "character " + (start + 1);
    }

    String shown() {
        return kind == Kind.END ? "the end of the filter" : "\"" + text + "\"";
    }
}
