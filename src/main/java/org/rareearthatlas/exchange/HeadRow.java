package org.rareearthatlas.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells whether a row names the columns, or is a row as all others.
public final class HeadRow {

    /// A number with a fraction or a sign, or an angle: no column is called so.
    private static final Pattern MEASURE = Pattern.compile("[-+]?[0-9]+[.,][0-9]+|[-+][0-9]+|.*[0-9]\\s*°.*");

    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)[0-9]{2}");

    private HeadRow() {}

    /// Years may be headings; other whole numbers are not when there are as many as words.
    public static boolean isHead(List<String> first) {
        List<String> cells = first.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.stream().anyMatch(cell -> MEASURE.matcher(cell).matches())) {
            return false;
        }
        long numbers = cells.stream()
                .filter(cell -> WHOLE.matcher(cell).matches())
                .filter(cell -> !YEAR.matcher(cell).matches())
                .count();
        return numbers * 2 < cells.size();
    }

    /// Names for columns that have none.
    public static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(number -> "column " + number)
                .toList();
    }
}
