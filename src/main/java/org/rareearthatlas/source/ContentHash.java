package org.rareearthatlas.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of the words of a text. White space counts as one space each, so that the same article pasted with other
/// line ends is known again.
final class ContentHash {

    private ContentHash() {}

    static String of(String text) {
        try {
            String words = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
