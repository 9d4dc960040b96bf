package org.rareearthatlas.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Files as other programs write them, honest and hostile.
public final class SampleFiles {

    private SampleFiles() {}

    /// What writes a file.
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A PDF with a page for each text; an empty text leaves its page white.
    public static byte[] pdf(String... pages) {
        return bytes(out -> {
            try (PDDocument pdf = pdfDocument(pages)) {
                pdf.save(out);
            }
        });
    }

    static byte[] encryptedPdf(String ownerPassword, String userPassword) {
        return bytes(out -> {
            try (PDDocument pdf = pdfDocument("Secret words of a report")) {
                pdf.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
                pdf.save(out);
            }
        });
    }

    private static PDDocument pdfDocument(String... pages) throws IOException {
        PDDocument pdf = new PDDocument();
        pdf.getDocumentInformation().setTitle("A report in a PDF");
        pdf.getDocumentInformation().setAuthor("A. Geologist");
        for (String text : pages) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                for (String line : text.split("\n")) {
                    content.showText(line);
                    content.newLineAtOffset(0, -15);
                }
                content.endText();
            }
        }
        return pdf;
    }

    /// A PDF whose page's content is packed so often over, and unpacks to as many zeros.
    static byte[] pdfBomb(long unpackedBytes, int packings) {
        byte[] content = zeros(unpackedBytes);
        for (int i = 1; i < packings; i++) {
            byte[] inner = content;
            content = bytes(out -> deflate(out, inner));
        }
        byte[] packed = content;
        return bytes(out -> {
            out.write(ascii("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                    + "4 0 obj<</Filter[" + "/FlateDecode".repeat(packings) + "]/Length " + packed.length
                    + ">>\nstream\n"));
            out.write(packed);
            out.write(ascii("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF"));
        });
    }

    private static void deflate(OutputStream out, byte[] content) throws IOException {
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(content);
        }
    }

    private static byte[] zeros(long count) {
        return bytes(out -> {
            try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
                byte[] piece = new byte[1_000_000];
                for (long done = 0; done < count; done += piece.length) {
                    packed.write(piece);
                }
            }
        });
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A DOCX file with a paragraph for each text.
    public static byte[] docx(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String text : paragraphs) {
            body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r></w:p>");
        }
        return zip(new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"x\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<dc:title>A report in a DOCX</dc:title></cp:coreProperties>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>")));
    }

    static byte[] zip(Map<String, String> parts) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }
}
