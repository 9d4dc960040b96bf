package org.rareearthatlas.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps files that are being imported, in a folder of their own that is emptied at each start. Their names are never
/// those that people give.
@Component
public class StagedFiles {

    private final Path folder;
    private final TableFiles files;

    StagedFiles(@Value("${atlas.home:}") String home, TableFiles files) throws IOException {
        this.files = files;
        folder = home.isBlank() ? Files.createTempDirectory("atlas-imports") : Path.of(home, "imports");
        Files.createDirectories(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Copies a file that someone brings, and unpacks it when it is packed. The caller removes it.
    ///
    /// @throws UnreadableFileException when it is too large, broken, or unpacks to too much; nothing is left of it
    public Path stage(InputStream content) throws IOException {
        Path file = Files.createTempFile(folder, "import", ".data");
        try {
            InputStream limited = new UnpackGuard(content, ReadLimits.MAX_FILE_BYTES, FileProblem.TOO_LARGE);
            Files.copy(limited, file, StandardCopyOption.REPLACE_EXISTING);
            files.unpack(file);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /// A new empty file beside the staged ones, such as for the list of errors. The caller removes it.
    public Path create() throws IOException {
        return Files.createTempFile(folder, "import", ".out");
    }
}
