package org.rareearthatlas.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Refuses PDFs whose packed streams unpack to more than memory bears, before a parser unpacks them whole. Every
/// stream of the file is unpacked in small pieces and only counted, also a stream packed in a stream. An encrypted
/// file cannot be looked through, so it is refused here already.
final class PdfBombGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

    private static final long MAX_STREAM_BYTES = 100_000_000;
    private static final long MAX_ALL_BYTES = 1_000_000_000;
    private static final int MAX_NESTING = 4;
    private static final int PIECE_BYTES = 65_536;

    private final byte[] file;
    private final ReadingProgress progress;
    private long allBytes;

    private PdfBombGuard(byte[] file, ReadingProgress progress) {
        this.file = file;
        this.progress = progress;
    }

    static void check(byte[] file, ReadingProgress progress) {
        if (ENCRYPTED.matcher(new String(file, StandardCharsets.ISO_8859_1)).find()) {
            throw new UnreadableDocumentException(DocumentProblem.PDF_ENCRYPTED);
        }
        new PdfBombGuard(file, progress).checkStreams();
    }

    private void checkStreams() {
        int at = Bytes.indexOf(file, STREAM, 0, file.length);
        while (at >= 0) {
            int data = at + STREAM.length;
            // The keyword is followed by CR LF or LF (ISO 32000-1 §7.3.8.1).
            data += data < file.length && file[data] == '\r' ? 1 : 0;
            data += data < file.length && file[data] == '\n' ? 1 : 0;
            unpack(data);
            at = Bytes.indexOf(file, STREAM, data, file.length);
        }
    }

    private void unpack(int offset) {
        Counter outermost = new Counter(1);
        try {
            outermost.take(file, offset, file.length - offset);
        } finally {
            outermost.close();
        }
    }

    /// Unpacks what it is given and hands the result to the next counter, which may find it packed again.
    private final class Counter {

        private final Inflater inflater = new Inflater();
        private final byte[] piece = new byte[PIECE_BYTES];
        private final int nesting;
        private long bytes;
        private @org.jspecify.annotations.Nullable Counter inner;
        private boolean done;

        Counter(int nesting) {
            this.nesting = nesting;
        }

        void take(byte[] input, int offset, int length) {
            inflater.setInput(input, offset, length);
            try {
                while (!done) {
                    progress.check();
                    int unpacked = inflater.inflate(piece);
                    count(unpacked);
                    done = inflater.finished();
                    if (unpacked == 0) {
                        return;
                    }
                }
            } catch (DataFormatException e) {
                // It was not packed this way, or is broken: nobody can unpack it further.
                done = true;
            }
        }

        private void count(int unpacked) {
            bytes += unpacked;
            allBytes += unpacked;
            if (bytes > MAX_STREAM_BYTES || allBytes > MAX_ALL_BYTES) {
                throw new UnreadableDocumentException(DocumentProblem.BOMB);
            }
            if (unpacked > 0 && nesting < MAX_NESTING) {
                Counter next = inner == null ? new Counter(nesting + 1) : inner;
                inner = next;
                next.take(piece, 0, unpacked);
            }
        }

        void close() {
            inflater.end();
            if (inner != null) {
                inner.close();
            }
        }
    }
}
