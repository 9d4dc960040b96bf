package org.rareearthatlas.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.HeadRow;

/// Finds the row of a sheet that names the columns: titles and notes may stand above it, and a merged cell may stand
/// over several columns, which then have their names in the row below.
///
/// @param columns the columns' names
/// @param firstRow of the rows looked at, the first one below the names
/// @param headed whether a row names the columns; else they are numbered
record SheetHead(List<String> columns, int firstRow, boolean headed) {

    /// So many rows are looked at.
    static final int LOOKED_AT = 30;

    /// @param rows the sheet's first rows without the empty ones, at least one
    /// @param headed whether a person says that there are names; null when nobody does
    static SheetHead of(List<List<String>> rows, @Nullable Boolean headed) {
        int widest = rows.stream().mapToInt(SheetHead::filled).max().orElse(0);
        int head = IntStream.range(0, rows.size())
                .filter(row -> isHead(rows.get(row), widest))
                .findFirst()
                .orElse(-1);
        if (Boolean.FALSE.equals(headed) || (head < 0 && headed == null)) {
            int first = firstWide(rows, widest);
            return new SheetHead(HeadRow.numbered(columnCount(rows)), first, false);
        }
        return named(rows, Math.max(head, 0));
    }

    private static boolean isHead(List<String> row, int widest) {
        return isWide(row, widest) && HeadRow.isHead(row);
    }

    /// Titles and notes fill one cell, names most of the columns.
    private static boolean isWide(List<String> row, int widest) {
        return filled(row) * 2 >= widest && (filled(row) > 1 || widest == 1);
    }

    private static int firstWide(List<List<String>> rows, int widest) {
        return IntStream.range(0, rows.size())
                .filter(row -> isWide(rows.get(row), widest))
                .findFirst()
                .orElse(0);
    }

    private static SheetHead named(List<List<String>> rows, int head) {
        List<String> upper = rows.get(head).stream().map(String::strip).toList();
        List<String> lower = head + 1 < rows.size()
                ? rows.get(head + 1).stream().map(String::strip).toList()
                : List.of();
        return isBelow(upper, lower)
                ? new SheetHead(joined(upper, lower), head + 2, true)
                : new SheetHead(upper, head + 1, true);
    }

    /// Whether the lower row names the columns under merged cells of the upper one: it fills what that leaves empty,
    /// stands nowhere else but under the first column of such a cell, and leaves empty what has its name above.
    private static boolean isBelow(List<String> upper, List<String> lower) {
        boolean fills = false;
        boolean leaves = false;
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            boolean above = !cell(upper, column).isEmpty();
            boolean below = !cell(lower, column).isEmpty();
            boolean merged = above && cell(upper, column + 1).isEmpty();
            if (above && below && !merged) {
                return false;
            }
            fills |= !above && below;
            leaves |= above && !below;
        }
        return fills && leaves && HeadRow.isHead(lower);
    }

    /// The lower name, with the upper one before it where the lower alone is not the only one.
    private static List<String> joined(List<String> upper, List<String> lower) {
        Set<String> once = lower.stream()
                .filter(name -> lower.indexOf(name) == lower.lastIndexOf(name) && !upper.contains(name))
                .collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            String above = cell(upper, column);
            String below = cell(lower, column);
            group = above.isEmpty() ? group : above;
            names.add(below.isEmpty() ? above : once.contains(below) ? below : (group + " " + below).strip());
        }
        return names;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int columnCount(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(1);
    }
}
