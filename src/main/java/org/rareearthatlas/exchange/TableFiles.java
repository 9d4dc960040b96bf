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
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;

/// Opens files of any format that the atlas reads.
@Component
public class TableFiles {

    private final Map<FileFormat, FormatReader> readers = new EnumMap<>(FileFormat.class);

    public TableFiles(List<FormatReader> all) {
        all.forEach(reader -> reader.formats().forEach(format -> readers.put(format, reader)));
    }

    /// Unpacks, in place, a file that is packed by gzip or is the one table of a zip; leaves any other as it is.
    ///
    /// @throws UnreadableFileException when it is too large, broken, or unpacks to too much
    public void unpack(Path file) throws IOException {
        if (Files.size(file) > ReadLimits.MAX_FILE_BYTES) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE);
        }
        byte[] head = FormatSniffer.head(file);
        boolean gzip = FormatSniffer.isGzip(head);
        try {
            if (gzip) {
                replace(file, new GZIPInputStream(Files.newInputStream(file)));
            } else if (FormatSniffer.isZip(head)) {
                replaceByTable(file);
            }
        } catch (ZipException | EOFException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, gzip ? "gzip" : "ZIP");
        }
    }

    private static void replaceByTable(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<ZipEntry> table = ZippedTable.find(zip);
            if (table.isPresent()) {
                replace(file, zip.getInputStream(table.get()));
            }
        }
    }

    private static void replace(Path file, InputStream packed) throws IOException {
        Path unpacked = Files.createTempFile(file.toAbsolutePath().getParent(), "unpacked", ".tmp");
        try (InputStream in = new UnpackGuard(packed, ReadLimits.unpackedBytes(Files.size(file)))) {
            Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unpacked, file, StandardCopyOption.REPLACE_EXISTING);
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
