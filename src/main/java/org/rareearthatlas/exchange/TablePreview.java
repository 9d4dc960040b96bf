package org.rareearthatlas.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The beginning of a file as it was read.
///
/// @param rows at most [#MOST_ROWS]
public record TablePreview(TableFacts facts, List<TableRow> rows) {

    public static final int MOST_ROWS = 200;

    public TablePreview {
        rows = List.copyOf(rows);
    }

    /// @throws UnreadableFileException when the file gives no rows
    public static TablePreview of(TableFiles files, Path file, ReadOptions options) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (RowTable table = files.open(file, options)) {
            for (TableRow row = table.next(); row != null && rows.size() < MOST_ROWS; row = table.next()) {
                rows.add(row);
            }
            if (rows.isEmpty()) {
                throw new UnreadableFileException(FileProblem.NO_ROWS);
            }
            return new TablePreview(table.facts(), rows);
        }
    }
}
