package org.rareearthatlas.exchange.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FormatReader;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowTable;
import org.springframework.stereotype.Component;

/// Reads CSV and its kin; the first row names the columns, or they are numbered.
@Component
public class CsvFormat implements FormatReader {

    private static final int SAMPLE_UTF16 = 1 << 16;

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.CSV);
    }

    @Override
    public RowTable open(Path file, FileFormat format, ReadOptions options) throws IOException {
        Charset charset = options.encoding() == null
                ? CsvEncoding.detect(file)
                : CsvEncoding.charset(options.encoding()).orElseGet(Charset::defaultCharset);
        CsvDialect dialect = CsvDialect.detect(sample(file, charset), options.delimiter(), options.quote());
        return CsvTable.open(reader(file, charset), charset, dialect, options.headed());
    }

    private static String sample(Path file, Charset charset) throws IOException {
        char[] buffer = new char[SAMPLE_UTF16];
        int length = 0;
        try (Reader reader = reader(file, charset)) {
            for (int read = 0; read >= 0 && length < buffer.length; ) {
                length += read;
                read = reader.read(buffer, length, buffer.length - length);
            }
        }
        String text = new String(buffer, 0, length);
        int lastLineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return length < SAMPLE_UTF16 || lastLineEnd <= 0 ? text : text.substring(0, lastLineEnd);
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(Files.newInputStream(file), charset), 1);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }
}
