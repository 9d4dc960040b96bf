package org.rareearthatlas.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rareearthatlas.text.PlainText;

/// The words of a PDF, page by page. Its lines are joined to paragraphs; words that the PDF divides at the end of a
/// line stay divided, because only a person can tell whether the hyphen belongs to them.
final class PdfText {

    private static final int MAX_PAGES = 5_000;
    private static final long SCRATCH_MEMORY_BYTES = 32_000_000;
    private static final long SCRATCH_BYTES = 256_000_000;

    /// PDFBox notes the fonts of the system in a file, by its own choice in the user's home.
    private static final String FONT_LIST_FOLDER = "pdfbox.fontcache";

    static {
        if (System.getProperty(FONT_LIST_FOLDER) == null) {
            System.setProperty(FONT_LIST_FOLDER, System.getProperty("java.io.tmpdir"));
        }
    }

    private PdfText() {}

    static DocumentText read(byte[] file, ReadingProgress progress) {
        PdfBombGuard.check(file, progress);
        try (PDDocument pdf = Loader.loadPDF(
                file, "", null, null, MemoryUsageSetting.setupMixed(SCRATCH_MEMORY_BYTES, SCRATCH_BYTES).streamCache)) {
            if (pdf.isEncrypted()) {
                throw new UnreadableDocumentException(DocumentProblem.PDF_ENCRYPTED);
            }
            String text = pages(pdf, progress);
            PDDocumentInformation about = pdf.getDocumentInformation();
            return new DocumentText(text, null, DocumentFacts.of(about.getTitle(), about.getAuthor()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(DocumentProblem.PDF_ENCRYPTED, e);
        } catch (UnreadableDocumentException | ReadingCancelledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox meets some broken files with exceptions of its own and of Java's.
            throw new UnreadableDocumentException(DocumentProblem.PDF_BROKEN, e);
        }
    }

    private static String pages(PDDocument pdf, ReadingProgress progress) throws IOException {
        int pages = Math.min(pdf.getNumberOfPages(), MAX_PAGES);
        PDFTextStripper stripper = stripper();
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            progress.tell(page - 1, pages);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(pdf)).append('\n');
            if (text.length() > PlainText.MAX_DOCUMENT_UTF16) {
                throw new UnreadableDocumentException(DocumentProblem.TEXT_TOO_LONG);
            }
        }
        if (text.toString().isBlank()) {
            throw new UnreadableDocumentException(DocumentProblem.PDF_WITHOUT_TEXT);
        }
        return text.toString();
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator(" ");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\n");
        return stripper;
    }
}
