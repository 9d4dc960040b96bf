package org.rareearthatlas.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Jazzer calls with one input after the other: whatever the bytes are, they give rows or a typed reason. Any
/// other
/// exception, a hang and a lack of memory are findings. Run by `./atlas bench`; the corpus is replayed by the tests.
public final class ImporterFuzz {

    private static final TableFiles FILES = SampleTables.files();

    private ImporterFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) throws IOException {
        Path file = Files.createTempFile("fuzz", ".bin");
        try {
            Files.write(file, content);
            read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Reads as an import does, to the last row.
    static long read(Path file) throws IOException {
        long rows = 0;
        try {
            FILES.unpack(file);
            try (RowTable table = FILES.open(file, ReadOptions.DETECT)) {
                while (table.next() != null) {
                    rows++;
                }
            }
        } catch (UnreadableFileException e) {
            return -1;
        }
        return rows;
    }
}
