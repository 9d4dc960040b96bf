package org.rareearthatlas.catalog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// The body of an answer, compressed once and kept so.
///
/// @param bytes gzipped; none for an empty body
public record GzippedAnswer(byte[] bytes) {

    private static final byte[] NONE = {};

    public static GzippedAnswer of(byte[] plain) {
        if (plain.length == 0) {
            return new GzippedAnswer(NONE);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GzippedAnswer(out.toByteArray());
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /// Finishes an answer with the compressed bytes where the client takes them, with the plain ones otherwise.
    ///
    /// @param acceptEncoding the request's header
    public ResponseEntity<byte[]> finish(ResponseEntity.BodyBuilder answer, String acceptEncoding) {
        return accepts(acceptEncoding)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(bytes)
                : answer.body(plain());
    }

    /// Whether an Accept-Encoding header asks for gzip and does not refuse it with a weight of zero.
    private static boolean accepts(String acceptEncoding) {
        for (String coding : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] nameAndWeight = coding.strip().split("\\s*;\\s*");
            if (nameAndWeight[0].equals("gzip")) {
                return nameAndWeight.length == 1 || !nameAndWeight[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    /// The bytes before they were compressed.
    public byte[] plain() {
        if (isEmpty()) {
            return NONE;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
