package org.rareearthatlas.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rareearthatlas.exchange.SpreadsheetCells;

/// CSV by RFC 4180, in UTF-8 with a mark, without which spreadsheets take it for another encoding.
final class CsvExport implements ExportWriter {

    private final CsvWriter csv;

    CsvExport(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(new OpenStream(out), StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                Arrays.stream(ExportColumn.values()).map(ExportColumn::heading).toList());
    }

    @Override
    public void write(ExportRow row) {
        csv.writeRecord(Arrays.stream(ExportColumn.values())
                .map(row::text)
                .map(SpreadsheetCells::neutral)
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
