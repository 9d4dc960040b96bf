package org.rareearthatlas.tile;

import org.rareearthatlas.catalog.GzippedAnswer;

/// A tile as it is kept.
///
/// @param gzipped the compressed bytes; empty when the tile shows nothing
/// @param etag differs when the bytes differ, with its quotation marks
public record Tile(GzippedAnswer gzipped, String etag) {

    static Tile of(byte[] bytes) {
        return new Tile(GzippedAnswer.of(bytes), "\"" + Long.toHexString(hash(bytes)) + "-" + bytes.length + "\"");
    }

    public boolean isEmpty() {
        return gzipped.isEmpty();
    }

    /// FNV-1a, 64 bits.
    private static long hash(byte[] bytes) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : bytes) {
            hash = (hash ^ (one & 0xFF)) * 0x100000001b3L;
        }
        return hash;
    }
}
