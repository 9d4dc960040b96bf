package org.rareearthatlas.exchange.flatgeobuf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FormatReader;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowTable;
import org.springframework.stereotype.Component;

/// Reads FlatGeobuf from its beginning to its end; the index in it is passed over.
@Component
public class FlatGeobufFormat implements FormatReader {

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.FLATGEOBUF);
    }

    @Override
    public RowTable open(Path file, FileFormat format, ReadOptions options) throws IOException {
        return FlatGeobufTable.open(file);
    }
}
