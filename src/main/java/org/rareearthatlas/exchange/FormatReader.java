package org.rareearthatlas.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/// Reads files of some formats. Rows stream: memory does not grow with their number. Safe for many threads.
public interface FormatReader {

    Set<FileFormat> formats();

    /// Opens a file whose first bytes say that it has this format.
    ///
    /// @throws UnreadableFileException when it gives no rows
    RowTable open(Path file, FileFormat format, ReadOptions options) throws IOException;
}
