package org.rareearthatlas;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Whether H2's file is whole. H2 takes a file that lost its end for an older state of the database, or for an empty
/// one, without a word.
///
/// A file is a row of blocks. The first two hold its header, a line of `name:hexadecimal` pairs with a checksum; the
/// others hold chunks, each beginning with such a line (H2, "MVStore: File Format").
final class DatabaseFile {

    private static final int BLOCK_BYTES = 4096;
    private static final int HEXADECIMAL = 16;
    private static final Pattern HEADER = Pattern.compile("(H:2,[a-zA-Z0-9:,]{1,400}),fletcher:([0-9a-f]{1,8})\\n");
    private static final Pattern CHUNK = Pattern.compile("(chunk:[a-zA-Z0-9:,]{1,1000}?) *\\n");
    /// Before a first start has made its tables the file is smaller than this.
    private static final int FIRST_MOMENTS_BYTES = 64 * 1024;

    private final Path file;

    DatabaseFile(Path file) {
        this.file = file;
    }

    /// Whether there is nothing in it that could be lost: a first start was cut off in its first moments.
    boolean isHardlyBegun() throws IOException {
        return Files.size(file) < FIRST_MOMENTS_BYTES;
    }

    /// Whether the file has lost its end: it was closed in order and its newest chunk is not all there, or a chunk
    /// that it lists lies behind its end. The newest commits of a file that was not closed in order, as after a
    /// crash, may be missing without a trace.
    boolean isCutShort() throws IOException {
        return lacksNewestChunk() || (!isHardlyBegun() && lacksListedChunk());
    }

    private boolean lacksNewestChunk() throws IOException {
        for (int copy = 0; copy < 2; copy++) {
            Map<String, String> header = header(block(copy));
            if (header.containsKey("clean")) {
                long block = DataUtils.readHexLong(header, "block", 0);
                Map<String, String> newest = chunk(block(block));
                return newest.isEmpty() || (block + blocks(newest)) * BLOCK_BYTES > Files.size(file);
            }
        }
        return false;
    }

    /// Empty where no header stands, or one that its checksum belies.
    private static Map<String, String> header(String block) {
        Matcher header = HEADER.matcher(block);
        if (!header.lookingAt()) {
            return Map.of();
        }
        byte[] checked = header.group(1).getBytes(StandardCharsets.ISO_8859_1);
        boolean whole = DataUtils.getFletcher32(checked, 0, checked.length)
                == Integer.parseUnsignedInt(header.group(2), HEXADECIMAL);
        return whole ? DataUtils.parseMap(header.group(1)) : Map.of();
    }

    /// Empty where no chunk begins.
    private static Map<String, String> chunk(String block) {
        Matcher chunk = CHUNK.matcher(block);
        return chunk.lookingAt() ? DataUtils.parseMap(chunk.group(1)) : Map.of();
    }

    private String block(long number) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(number * BLOCK_BYTES);
            byte[] block = new byte[BLOCK_BYTES];
            int read = Math.max(0, bytes.read(block));
            return new String(block, 0, read, StandardCharsets.ISO_8859_1);
        }
    }

    private boolean lacksListedChunk() throws IOException {
        long blocks = Files.size(file) / BLOCK_BYTES;
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return store.getLayoutMap().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("chunk."))
                    .anyMatch(entry -> endBlock(DataUtils.parseMap(entry.getValue())) > blocks);
        } catch (MVStoreException e) {
            return false; // damaged in another way, or of another format, which opening the database tells
        }
    }

    private static long endBlock(Map<String, String> chunk) {
        return DataUtils.readHexLong(chunk, "block", 0) + blocks(chunk);
    }

    private static long blocks(Map<String, String> chunk) {
        return DataUtils.readHexLong(chunk, "len", 0);
    }
}
