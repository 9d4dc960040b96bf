package org.rareearthatlas.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.stereotype.Component;

/// Opens files of any format that the atlas reads.
@Component
public class TableFiles {

    private final Map<FileFormat, FormatReader> readers = new EnumMap<>(FileFormat.class);

    public TableFiles(List<FormatReader> all) {
        all.forEach(reader -> reader.formats().forEach(format -> readers.put(format, reader)));
    }

    /// Unpacks a file that is packed by gzip, in place; leaves any other as it is.
    ///
    /// @throws UnreadableFileException when it is too large, broken, or unpacks to too much
    public void unpack(Path file) throws IOException {
        if (Files.size(file) > ReadLimits.MAX_FILE_BYTES) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE);
        }
        if (!FormatSniffer.isGzip(FormatSniffer.head(file))) {
            return;
        }
        Path unpacked = Files.createTempFile(file.toAbsolutePath().getParent(), "unpacked", ".tmp");
        try (InputStream in = new UnpackGuard(
                new GZIPInputStream(Files.newInputStream(file)), ReadLimits.unpackedBytes(Files.size(file)))) {
            Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unpacked, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (ZipException | EOFException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, "gzip");
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    /// Opens a file that is not packed.
    ///
    /// @throws UnreadableFileException when it gives no rows
    public RowTable open(Path file, ReadOptions options) throws IOException {
        if (Files.size(file) > ReadLimits.NEVER_UNPACKED_BYTES) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE);
        }
        try {
            FileFormat format = FormatSniffer.format(file, FormatSniffer.head(file));
            return new LimitedTable(Objects.requireNonNull(readers.get(format)).open(file, format, options));
        } catch (ZipException | EOFException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, "ZIP");
        }
    }
}
