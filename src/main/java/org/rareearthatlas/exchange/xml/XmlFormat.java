package org.rareearthatlas.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.FormatReader;
import org.rareearthatlas.exchange.ReadLimits;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.UnpackGuard;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.springframework.stereotype.Component;

/// Reads KML, KMZ and the waypoints of GPX.
@Component
public class XmlFormat implements FormatReader {

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.KML, FileFormat.KMZ, FileFormat.GPX);
    }

    @Override
    public RowTable open(Path file, FileFormat format, ReadOptions options) throws IOException {
        return XmlTable.open(() -> stream(file, format), format);
    }

    /// Opens the document anew at each call.
    interface Document {
        InputStream open() throws IOException;
    }

    private static InputStream stream(Path file, FileFormat format) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (format != FileFormat.KMZ) {
            return in;
        }
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(".kml")) {
                return new UnpackGuard(zip, ReadLimits.unpackedBytes(Files.size(file)));
            }
        }
        zip.close();
        throw new UnreadableFileException(FileProblem.ARCHIVE);
    }
}
