package org.rareearthatlas.exchange.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.rareearthatlas.exchange.ArchiveCheck;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FormatReader;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowTable;
import org.springframework.stereotype.Component;

/// Reads a sheet of an XLSX workbook; [SheetHead] tells which row names the columns.
@Component
public class XlsxFormat implements FormatReader {

    /// Cells beyond column XFD, for which a reader would make room.
    private static final Pattern BEYOND_THE_LAST_COLUMN = Pattern.compile("\\br=\"[A-Za-z]{4,}[0-9]");

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.XLSX);
    }

    @Override
    public RowTable open(Path file, FileFormat format, ReadOptions options) throws IOException {
        ArchiveCheck.require(file, BEYOND_THE_LAST_COLUMN, name -> name.contains("worksheets/"));
        return XlsxTable.open(file, options.layer(), options.headed());
    }
}
