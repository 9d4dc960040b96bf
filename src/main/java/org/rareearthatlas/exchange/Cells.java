package org.rareearthatlas.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Makes rows of cells, within the limits.
public final class Cells {

    private static final int KEPT_OF_LONG_UTF16 = 200;
    private static final char REPLACEMENT = '\uFFFD';

    private Cells() {}

    /// A row of the table: cells that are missing are empty, those that are too many or too long are told.
    ///
    /// @param texts the cells as the file has them
    public static TableRow row(long number, List<String> texts, int columns, @Nullable Geometry geometry) {
        List<RowIssue> issues = new ArrayList<>();
        List<String> cells = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            String text = column < texts.size() ? texts.get(column) : "";
            cells.add(check(text, column, issues));
        }
        if (texts.size() > columns && texts.stream().skip(columns).anyMatch(text -> !text.isBlank())) {
            issues.add(RowIssue.ofRow(IssueKind.TOO_MANY_CELLS, Integer.toString(texts.size())));
        } else if (texts.size() < columns) {
            issues.add(RowIssue.ofRow(IssueKind.TOO_FEW_CELLS, Integer.toString(texts.size())));
        }
        return new TableRow(number, cells, geometry, issues);
    }

    private static String check(String text, int column, List<RowIssue> issues) {
        if (text.length() > ReadLimits.MAX_CELL_UTF16) {
            issues.add(new RowIssue(IssueKind.CELL_TOO_LONG, column, text, Integer.toString(text.length())));
            return text.substring(0, KEPT_OF_LONG_UTF16);
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            issues.add(new RowIssue(IssueKind.ENCODING_DOUBT, column, text, ""));
        }
        if (text.indexOf('\0') >= 0) {
            issues.add(new RowIssue(IssueKind.CONTROL_CHARACTERS, column, text.replace('\0', ' '), ""));
            return text.replace("\0", "");
        }
        return text;
    }

    /// Whether nothing stands in any cell.
    public static boolean allBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
