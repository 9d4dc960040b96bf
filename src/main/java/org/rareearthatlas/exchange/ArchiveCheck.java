package org.rareearthatlas.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Looks through an archive before a library opens it: how much it really unpacks to, whatever it says of itself.
public final class ArchiveCheck {

    private static final int BUFFER_BYTES = 1 << 16;

    private ArchiveCheck() {}

    /// @param forbidden what must not stand in the text of the entries, such as addresses that make a library take
    ///     memory without bound
    /// @param searched which entries are looked through for it, by their names
    /// @throws UnreadableFileException when it unpacks to too much, is broken, or has what is forbidden
    public static void require(Path file, Pattern forbidden, Predicate<String> searched) throws IOException {
        long left = ReadLimits.unpackedBytes(Files.size(file));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = new UnpackGuard(zip.getInputStream(entry), left)) {
                    left -= scan(in, searched.test(entry.getName()) ? forbidden : null);
                }
            }
        } catch (ZipException | EOFException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, "ZIP");
        }
    }

    private static long scan(InputStream in, @Nullable Pattern forbidden) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        String end = "";
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (forbidden != null) {
                String text = end + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                if (forbidden.matcher(text).find()) {
                    throw new UnreadableFileException(FileProblem.TOO_MANY_COLUMNS, ReadLimits.MAX_COLUMNS);
                }
                end = text.substring(Math.max(0, text.length() - 40));
            }
        }
        return bytes;
    }
}
