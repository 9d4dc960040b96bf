package org.rareearthatlas.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.SampleTables;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.exchange.mapping.Field;
import org.rareearthatlas.exchange.mapping.MappingSuggester;

class ErrorCsvTest {

    @TempDir
    Path folder = Path.of("");

    private Path errorsOf(Path file, int column) throws IOException {
        Path errors = folder.resolve("errors.csv");
        try (RowTable table = SampleTables.files().open(file, ReadOptions.DETECT);
                ErrorCsv csv = new ErrorCsv(errors, table.facts(), Locale.ENGLISH)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                RowIssue issue =
                        new RowIssue(IssueKind.NAME_MISSING, column, row.cells().get(column), "");
                csv.accept(new CheckedRow(row, null, List.of(issue)));
            }
        }
        return errors;
    }

    @Test
    void hasTheFilesOwnColumnsAndCellsWithLineColumnReasonAndRemedy() throws IOException {
        Path file = SampleTables.text(folder, "a.csv", "=name;note\nAlpha;=1+1\nБета;\"a;b\"\n");
        Path errors = errorsOf(file, 1);
        assertThat(Files.readString(errors).lines().toList())
                .containsExactly(
                        "'=name,note,Line,Column,Reason,Remedy",
                        "Alpha,'=1+1,2,note,There is no name.,\"Type one, or choose another column for it.\"",
                        "Бета,a;b,3,note,There is no name.,\"Type one, or choose another column for it.\"");
        try (RowTable again = SampleTables.files().open(errors, ReadOptions.DETECT)) {
            TableRow row = Objects.requireNonNull(again.next());
            assertThat(row.cells().subList(0, 2)).containsExactly("Alpha", "=1+1");
        }
    }

    @Test
    void losesNoPlaceOfAFileThatKeepsItApart() throws IOException {
        Path errors = errorsOf(SampleTables.text(folder, "a.json", SampleTables.GEOJSON), 0);
        try (RowTable again = SampleTables.files().open(errors, ReadOptions.DETECT)) {
            TableRow row = Objects.requireNonNull(again.next());
            List<String> columns = again.facts().columns();
            var mapping = MappingSuggester.suggest(columns, List.of(row));
            assertThat(mapping.has(Field.OUTLINE)).isTrue();
            assertThat(row.cells().get(columns.indexOf(ErrorCsv.GEOMETRY))).isEqualTo("POINT (34.75 67.5)");
        }
    }
}
