package org.rareearthatlas.exchange;

import java.util.regex.Pattern;

/// Keeps spreadsheets from running what stands in a cell: a text that begins as a formula does gets an apostrophe
/// before it, which reading takes off again. Numbers are left as they are.
public final class SpreadsheetCells {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?([eE][-+]?[0-9]+)?");

    private SpreadsheetCells() {}

    public static String neutral(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    /// The text without the apostrophe that [#neutral] put before it.
    public static String original(String text) {
        return text.length() > 1
                        && text.charAt(0) == '\''
                        && !neutral(text.substring(1)).equals(text.substring(1))
                ? text.substring(1)
                : text;
    }
}
