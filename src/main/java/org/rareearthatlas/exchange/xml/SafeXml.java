package org.rareearthatlas.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.ReadLimits;
import org.rareearthatlas.exchange.UnreadableFileException;

/// The JDK's streaming reader for XML that comes from anywhere: no document types, no entities but the five of XML.
final class SafeXml implements AutoCloseable {

    private static final int MAX_DEPTH = 200;
    private final XMLStreamReader reader;
    private int depth;

    SafeXml(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            reader = factory.createXMLStreamReader(XmlEncoding.reader(in));
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, "XML");
        }
    }

    /// Goes to the next start or end of an element.
    ///
    /// @return false at the end of the document
    boolean advance() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableFileException(FileProblem.DOCUMENT_TYPE);
                }
                if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
                    throw broken(null);
                }
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private UnreadableFileException broken(@Nullable XMLStreamException cause) {
        return new UnreadableFileException(
                cause, FileProblem.BROKEN, reader.getLocation().getLineNumber());
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    String name() {
        return reader.getLocalName();
    }

    /// An attribute of the element that starts here; empty when it is not there.
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The text up to the end of the element that starts here; what elements in it say is passed over.
    String text() {
        StringBuilder text = new StringBuilder();
        int inner = 1;
        try {
            while (inner > 0 && reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    append(text);
                }
                inner += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                inner -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        depth--;
        return text.toString().strip();
    }

    private void append(StringBuilder text) {
        text.append(reader.getText());
        if (text.length() > ReadLimits.MAX_ROW_UTF16 * 10) {
            throw new UnreadableFileException(
                    FileProblem.ROW_TOO_LONG, reader.getLocation().getLineNumber());
        }
    }

    long line() {
        return reader.getLocation().getLineNumber();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }
}
