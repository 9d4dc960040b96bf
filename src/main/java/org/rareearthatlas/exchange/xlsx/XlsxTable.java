package org.rareearthatlas.exchange.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.Cells;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.ReadLimits;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.UnreadableFileException;

final class XlsxTable implements RowTable {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final TableFacts facts;
    private long lastRow;

    /// Rows that were looked at to find the columns' names, and are still to be given.
    private final Deque<Read> waiting = new ArrayDeque<>();

    private record Read(long number, List<String> texts) {}

    private XlsxTable(ReadableWorkbook workbook, Sheet sheet, List<String> sheets, @Nullable Boolean headed)
            throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        Read row = nextRow();
        while (row != null) {
            waiting.add(row);
            row = waiting.size() < SheetHead.LOOKED_AT ? nextRow() : null;
        }
        if (waiting.isEmpty()) {
            throw new UnreadableFileException(FileProblem.NO_COLUMNS);
        }
        SheetHead head = SheetHead.of(waiting.stream().map(Read::texts).toList(), headed);
        for (int above = 0; above < head.firstRow(); above++) {
            waiting.removeFirst();
        }
        this.facts = new TableFacts(
                FileFormat.XLSX, head.columns(), false, null, null, null, null, sheets, sheet.getName(), head.headed());
    }

    static XlsxTable open(Path file, @Nullable String sheet, @Nullable Boolean headed) throws IOException {
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            List<Sheet> sheets = workbook.getSheets().toList();
            return new XlsxTable(
                    workbook,
                    choose(sheets, sheet),
                    sheets.stream().map(Sheet::getName).toList(),
                    headed);
        } catch (UnreadableFileException e) {
            closeQuietly(workbook);
            throw e;
        } catch (IOException | RuntimeException e) {
            closeQuietly(workbook);
            throw new UnreadableFileException(e, FileProblem.BROKEN, "XLSX");
        }
    }

    private static Sheet choose(List<Sheet> sheets, @Nullable String name) {
        Optional<Sheet> chosen = sheets.stream()
                .filter(sheet -> name == null || sheet.getName().equals(name))
                .findFirst();
        return chosen.orElseThrow(
                () -> new UnreadableFileException(FileProblem.LAYER_MISSING, name == null ? "" : name));
    }

    private static void closeQuietly(@Nullable ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    @Override
    public TableFacts facts() {
        return facts;
    }

    @Override
    public @Nullable TableRow next() {
        Read row = waiting.isEmpty() ? nextRow() : waiting.removeFirst();
        return row == null
                ? null
                : Cells.row(row.number(), padded(row.texts()), facts.columns().size(), null);
    }

    /// The next row that is not empty.
    private @Nullable Read nextRow() {
        List<String> texts = nextTexts();
        while (texts != null && Cells.allBlank(texts)) {
            texts = nextTexts();
        }
        return texts == null ? null : new Read(lastRow, texts);
    }

    /// A row of a sheet ends with its last cell that has something: that says nothing of the row.
    private List<String> padded(List<String> texts) {
        List<String> padded = new ArrayList<>(texts);
        while (padded.size() < facts.columns().size()) {
            padded.add("");
        }
        return padded;
    }

    private @Nullable List<String> nextTexts() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            lastRow = row.getRowNum();
            return texts(row);
        } catch (ExcelReaderException | UncheckedIOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, lastRow + 1);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        int cells = Math.min(row.getCellCount(), ReadLimits.MAX_COLUMNS + 1);
        for (int column = 0; column < cells; column++) {
            texts.add(row.getOptionalCell(column).map(XlsxTable::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell.getDataFormatString())
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getType() == CellType.ERROR || cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|d[./-]m|m[./-]d).*");
    }

    @Override
    public void close() {
        try (ReadableWorkbook closing = workbook) {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
