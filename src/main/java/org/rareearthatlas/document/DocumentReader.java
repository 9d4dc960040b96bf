package org.rareearthatlas.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.rareearthatlas.text.PlainText;
import org.springframework.stereotype.Component;

/// Reads a file into plain text. What kind of file it is is told by its first bytes, not by its name alone.
@Component
public class DocumentReader {

    /// The largest file.
    public static final int MAX_FILE_BYTES = 20_000_000;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// More files than this are not read at the same time; further ones wait, within their time limit.
    private static final int AT_ONCE = 2;

    private static final int WAIT_MS = 100;

    /// Acrobat looks for the mark of a PDF in the first kilobyte; so do we.
    private static final int PDF_MARK_WITHIN = 1024;

    private final Semaphore slots = new Semaphore(AT_ONCE, true);

    /// Reads the file on the calling thread; may take up to [ReadingProgress#TIME_LIMIT].
    ///
    /// @param name the file's name, which tells HTML from plain text
    /// @throws UnreadableDocumentException when the file gives no text, with the reason
    /// @throws ReadingCancelledException when the progress was cancelled
    public DocumentText read(String name, byte[] file, ReadingProgress progress) {
        if (file.length > MAX_FILE_BYTES) {
            throw new UnreadableDocumentException(DocumentProblem.FILE_TOO_LARGE);
        }
        waitForSlot(progress);
        try {
            DocumentText raw = readRaw(name.toLowerCase(Locale.ROOT), file, progress);
            progress.check();
            return new DocumentText(clean(raw.text()), raw.encoding(), raw.facts());
        } finally {
            slots.release();
        }
    }

    private void waitForSlot(ReadingProgress progress) {
        try {
            do {
                progress.check();
            } while (!slots.tryAcquire(WAIT_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadingCancelledException();
        }
    }

    private static DocumentText readRaw(String name, byte[] file, ReadingProgress progress) {
        if (Bytes.indexOf(file, PDF, 0, PDF_MARK_WITHIN) >= 0) {
            return PdfText.read(file, progress);
        }
        if (Bytes.startsWith(file, ZIP)) {
            return DocxText.read(file, progress);
        }
        if (Bytes.startsWith(file, OLE2)) {
            throw new UnreadableDocumentException(DocumentProblem.WORD_OLD_OR_ENCRYPTED);
        }
        TextEncoding.Decoded decoded = TextEncoding.decode(file);
        return HtmlText.looksLikeHtml(name, decoded.text())
                ? HtmlText.read(decoded, progress)
                : new DocumentText(decoded.text(), decoded.encoding(), DocumentFacts.NONE);
    }

    private static String clean(String text) {
        return switch (PlainText.document(text)) {
            case PlainText.Accepted accepted -> accepted.text();
            case PlainText.Rejected rejected ->
                throw new UnreadableDocumentException(
                        rejected.problem() == PlainText.Problem.EMPTY
                                ? DocumentProblem.EMPTY
                                : DocumentProblem.TEXT_TOO_LONG);
        };
    }
}
