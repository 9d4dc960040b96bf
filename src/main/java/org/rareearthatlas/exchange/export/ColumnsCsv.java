package org.rareearthatlas.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Locale;

/// The data dictionary of the exports as a table: column, kind, meaning.
final class ColumnsCsv {

    private ColumnsCsv() {}

    /// CSV by RFC 4180, with the mark without which spreadsheets take UTF-8 for another encoding.
    static String in(Locale locale) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("column", "kind", "meaning");
        for (ExportColumn column : ExportColumn.values()) {
            csv.writeRecord(column.heading(), column.kind().name().toLowerCase(Locale.ROOT), column.meaning(locale));
        }
        return text.toString();
    }
}
