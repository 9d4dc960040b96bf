package org.rareearthatlas.exchange.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.SpreadsheetCells;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.check.CheckedRow;

/// Writes the rows that were not imported in the columns of their file, each with its line, the columns that are meant,
/// the reasons and the remedies: to be mended in any program and imported again. Geometry that a file keeps apart from
/// its
/// columns comes as WKT, in the file's own reference system.
public final class ErrorCsv implements Consumer<CheckedRow>, Closeable {

    /// Read as a place when the list is imported again.
    static final String GEOMETRY = "geometry_wkt";

    private final CsvWriter writer;
    private final List<String> columns;
    private final boolean withGeometry;
    private final ImportTexts texts;

    public ErrorCsv(Path file, TableFacts facts, Locale locale) throws IOException {
        columns = facts.columns();
        withGeometry = facts.hasGeometry();
        texts = new ImportTexts(locale);
        writer = CsvWriter.builder().build(file);
        List<String> head = new ArrayList<>();
        columns.forEach(column -> head.add(SpreadsheetCells.neutral(column)));
        if (withGeometry) {
            head.add(GEOMETRY);
        }
        for (String key : List.of("line", "column", "reason", "remedy")) {
            head.add(texts.text("import.errors." + key));
        }
        writer.writeRecord(head);
    }

    @Override
    public void accept(CheckedRow row) {
        List<String> cells = new ArrayList<>();
        row.row().cells().forEach(cell -> cells.add(SpreadsheetCells.neutral(cell)));
        if (withGeometry) {
            cells.add(row.row().geometry() == null ? "" : row.row().geometry().toText());
        }
        List<RowIssue> issues = row.issues().stream()
                .filter(issue -> issue.kind().weight() != IssueKind.Weight.NOTE)
                .toList();
        cells.add(Long.toString(row.row().number()));
        cells.add(issues.stream()
                .filter(issue -> issue.column() >= 0)
                .map(issue -> columns.get(issue.column()))
                .distinct()
                .collect(Collectors.joining(", ")));
        cells.add(issues.stream().map(texts::reason).collect(Collectors.joining(" ")));
        cells.add(issues.stream().map(texts::remedy).collect(Collectors.joining(" ")));
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
