package org.rareearthatlas.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Tells the format of a file by its first bytes; what its name ends with does not matter.
final class FormatSniffer {

    static final int HEAD_BYTES = 4096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FLATGEOBUF = {'f', 'g', 'b', 3, 'f', 'g', 'b'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// The code 9994 with which a .shp file begins.
    private static final byte[] SHP = {0, 0, 0x27, 0x0A};

    /// Programs, pictures and documents that someone may choose by mistake.
    private static final List<byte[]> OTHERS = List.of(
            "%PDF-".getBytes(StandardCharsets.US_ASCII),
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {0x7F, 'E', 'L', 'F'},
            "GIF8".getBytes(StandardCharsets.US_ASCII));

    private FormatSniffer() {}

    static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    static boolean isGzip(byte[] head) {
        return startsWith(head, GZIP);
    }

    static boolean isZip(byte[] head) {
        return startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP);
    }

    /// @throws UnreadableFileException when it is nothing that can be read
    static FileFormat format(Path file, byte[] head) throws IOException {
        if (head.length == 0) {
            throw new UnreadableFileException(FileProblem.EMPTY);
        }
        if (isZip(head)) {
            return inArchive(file);
        }
        if (startsWith(head, SQLITE)) {
            return FileFormat.GEOPACKAGE;
        }
        if (startsWith(head, FLATGEOBUF)) {
            return FileFormat.FLATGEOBUF;
        }
        refuseOthers(head);
        return ofText(new String(head, StandardCharsets.UTF_8));
    }

    private static void refuseOthers(byte[] head) {
        if (startsWith(head, OLE2)) {
            throw new UnreadableFileException(FileProblem.OLD_EXCEL);
        }
        if (startsWith(head, SHP)) {
            throw new UnreadableFileException(FileProblem.SHAPEFILE);
        }
        if (OTHERS.stream().anyMatch(other -> startsWith(head, other))) {
            throw new UnreadableFileException(FileProblem.NOT_A_TABLE);
        }
    }

    private static FileFormat ofText(String head) {
        String text = head.startsWith("\uFEFF") ? head.substring(1).strip() : head.strip();
        if (text.startsWith("<")) {
            return ofXml(text.toLowerCase(Locale.ROOT));
        }
        if (text.startsWith("\u001e")) {
            return FileFormat.GEOJSON_LINES;
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return isLine(text) ? FileFormat.GEOJSON_LINES : FileFormat.GEOJSON;
        }
        return FileFormat.CSV;
    }

    private static FileFormat ofXml(String text) {
        if (text.contains("<gpx")) {
            return FileFormat.GPX;
        }
        if (text.contains("<kml") || text.contains("<!doctype kml") || text.contains("<placemark")) {
            return FileFormat.KML;
        }
        if (text.contains("<!doctype") && !text.contains("html")) {
            throw new UnreadableFileException(FileProblem.DOCUMENT_TYPE);
        }
        throw new UnreadableFileException(FileProblem.NOT_A_TABLE);
    }

    /// Whether the first line is an object of its own and not the beginning of a collection.
    private static boolean isLine(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean feature = line.contains("\"Feature\"") && !line.contains("FeatureCollection");
        return line.startsWith("{") && feature;
    }

    private static FileFormat inArchive(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ReadLimits.MAX_ARCHIVE_ENTRIES) {
                throw new UnreadableFileException(FileProblem.BOMB);
            }
            boolean shapefile = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
                if (name.equals("xl/workbook.xml")) {
                    return FileFormat.XLSX;
                }
                if (name.endsWith(".kml")) {
                    return FileFormat.KMZ;
                }
                shapefile |= name.endsWith(".shp");
            }
            throw new UnreadableFileException(shapefile ? FileProblem.SHAPEFILE : FileProblem.ARCHIVE);
        } catch (ZipException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, "ZIP");
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
