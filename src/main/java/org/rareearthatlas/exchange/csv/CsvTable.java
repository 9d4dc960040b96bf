package org.rareearthatlas.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.Cells;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.HeadRow;
import org.rareearthatlas.exchange.ReadLimits;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.SpreadsheetCells;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.UnreadableFileException;

final class CsvTable implements RowTable {

    private static final int MAX_FIELDS_OF_A_ROW = 20_000;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final TableFacts facts;
    /// A first row that is no heading, until it is read.
    private @Nullable CsvRecord first;

    private long lastLine;

    private CsvTable(CsvReader<CsvRecord> reader, Charset charset, CsvDialect dialect, @Nullable Boolean headed) {
        this.reader = reader;
        this.records = reader.iterator();
        CsvRecord head = nextRecord();
        if (head == null || Cells.allBlank(head.getFields())) {
            throw new UnreadableFileException(FileProblem.NO_COLUMNS);
        }
        boolean named = headed == null ? HeadRow.isHead(head.getFields()) : headed;
        List<String> columns =
                named ? head.getFields().stream().map(String::strip).toList() : HeadRow.numbered(head.getFieldCount());
        first = named ? null : head;
        this.facts = new TableFacts(
                FileFormat.CSV,
                columns,
                false,
                null,
                charset.name(),
                dialect.delimiter(),
                dialect.quote(),
                List.of(),
                null,
                named);
    }

    static CsvTable open(Reader text, Charset charset, CsvDialect dialect, @Nullable Boolean headed) {
        CsvRecordHandler handler = CsvRecordHandler.of(options -> options.maxFields(MAX_FIELDS_OF_A_ROW)
                .maxFieldSize(ReadLimits.MAX_ROW_UTF16)
                .maxRecordSize(ReadLimits.MAX_ROW_UTF16));
        CsvReader<CsvRecord> reader =
                dialect.reader().maxBufferSize(ReadLimits.MAX_ROW_UTF16).build(handler, text);
        try {
            return new CsvTable(reader, charset, dialect, headed);
        } catch (UnreadableFileException e) {
            close(reader);
            throw e;
        }
    }

    @Override
    public TableFacts facts() {
        return facts;
    }

    @Override
    public @Nullable TableRow next() {
        for (CsvRecord row = nextRecord(); row != null; row = nextRecord()) {
            if (!Cells.allBlank(row.getFields())) {
                return Cells.row(
                        row.getStartingLineNumber(),
                        row.getFields().stream().map(SpreadsheetCells::original).toList(),
                        facts.columns().size(),
                        null);
            }
        }
        return null;
    }

    private @Nullable CsvRecord nextRecord() {
        CsvRecord waiting = first;
        if (waiting != null) {
            first = null;
            return waiting;
        }
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            lastLine = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException e) {
            throw new UnreadableFileException(e, FileProblem.ROW_TOO_LONG, lastLine + 1);
        }
    }

    @Override
    public void close() {
        close(reader);
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
