package org.rareearthatlas.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rareearthatlas.text.PlainText;

/// The words of a DOCX file: the runs of its main part (ISO/IEC 29500-1 §17.3.3: `w:t`, `w:tab`, `w:br`) by
/// paragraphs (`w:p`). Notes, headers and what was deleted are left out. The part is streamed, so that its size in
/// memory is that of its text.
final class DocxText {

    private static final String MAIN_PART = "word/document.xml";
    private static final String CORE_PROPERTIES = "docProps/core.xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final int MAX_ENTRIES = 5_000;
    private static final int CHECK_EVERY = 4096;

    private final ReadingProgress progress;
    private final StringBuilder text = new StringBuilder();
    private String title = "";
    private String author = "";
    private boolean found;

    private DocxText(ReadingProgress progress) {
        this.progress = progress;
    }

    static DocumentText read(byte[] file, ReadingProgress progress) {
        DocxText docx = new DocxText(progress);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            docx.readParts(zip, file.length);
        } catch (ZipException | XMLStreamException e) {
            throw new UnreadableDocumentException(DocumentProblem.DOCX_BROKEN, e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(DocumentProblem.DOCX_BROKEN, e);
        }
        if (!docx.found) {
            throw new UnreadableDocumentException(DocumentProblem.ARCHIVE);
        }
        return new DocumentText(docx.text.toString(), null, DocumentFacts.of(docx.title, docx.author));
    }

    private void readParts(ZipInputStream zip, int fileBytes) throws IOException, XMLStreamException {
        int entries = 0;
        InputStream bounded = new UnpackLimit(zip, fileBytes);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            progress.check();
            if (++entries > MAX_ENTRIES) {
                throw new UnreadableDocumentException(DocumentProblem.BOMB);
            }
            switch (entry.getName()) {
                case MAIN_PART -> readMainPart(bounded);
                case CORE_PROPERTIES -> readProperties(bounded);
                // Skipping an entry unpacks it, so it is counted, too.
                default -> bounded.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    private void readMainPart(InputStream part) throws XMLStreamException {
        found = true;
        XMLStreamReader xml = reader(part);
        int seen = 0;
        while (xml.hasNext()) {
            if (++seen % CHECK_EVERY == 0) {
                progress.check();
            }
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && isWord(xml)) {
                startElement(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && isWord(xml)
                    && xml.getLocalName().equals("p")) {
                text.append('\n');
            }
        }
    }

    private void startElement(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> text.append(xml.getElementText());
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            default -> {}
        }
        if (text.length() > PlainText.MAX_DOCUMENT_UTF16) {
            throw new UnreadableDocumentException(DocumentProblem.TEXT_TOO_LONG);
        }
    }

    private void readProperties(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "title" -> title = xml.getElementText();
                    case "creator" -> author = xml.getElementText();
                    default -> {}
                }
            }
        }
    }

    private static boolean isWord(XMLStreamReader xml) {
        return WORD.equals(xml.getNamespaceURI()) || WORD_STRICT.equals(xml.getNamespaceURI());
    }

    /// No DTD, no entity, nothing from outside.
    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }
}
