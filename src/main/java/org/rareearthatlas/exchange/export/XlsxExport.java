package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook: the deposits, and a sheet that tells what the columns hold. Texts are cells of text, which no
/// spreadsheet
/// runs as a formula.
final class XlsxExport implements ExportWriter {

    private static final int FLUSH_AFTER = 500;
    private static final int MAX_CELL_UTF16 = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows = 1;

    XlsxExport(OutputStream out) {
        workbook = new Workbook(new OpenStream(out), "Rare Earth Atlas", null);
        sheet = workbook.newWorksheet("Deposits");
        for (ExportColumn column : ExportColumn.values()) {
            sheet.inlineString(0, column.ordinal(), column.heading());
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(ExportRow row) throws IOException {
        for (ExportColumn column : ExportColumn.values()) {
            row.find(column).ifPresent(value -> cell(column.ordinal(), value));
        }
        rows++;
        if (rows % FLUSH_AFTER == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Double number) {
            sheet.value(rows, column, number);
        } else {
            String text = value.toString();
            sheet.inlineString(rows, column, text.substring(0, Math.min(text.length(), MAX_CELL_UTF16)));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        Worksheet columns = workbook.newWorksheet("Columns");
        for (ExportColumn column : ExportColumn.values()) {
            columns.inlineString(column.ordinal(), 0, column.heading());
            columns.inlineString(column.ordinal(), 1, column.meaning(Locale.ENGLISH));
        }
        workbook.close();
    }
}
