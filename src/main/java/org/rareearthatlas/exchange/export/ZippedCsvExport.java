package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// `deposits.csv` with its data dictionary `columns.csv` in one zip: a file of CSV alone has no place for it.
final class ZippedCsvExport implements ExportWriter {

    private final ZipOutputStream zip;
    private final CsvExport csv;

    ZippedCsvExport(OutputStream out) throws IOException {
        zip = new ZipOutputStream(new OpenStream(out), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("columns.csv"));
        zip.write(ColumnsCsv.in(Locale.ENGLISH).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("deposits.csv"));
        csv = new CsvExport(zip);
    }

    @Override
    public void write(ExportRow row) {
        csv.write(row);
    }

    @Override
    public void close() throws IOException {
        csv.close();
        zip.closeEntry();
        zip.close();
    }
}
