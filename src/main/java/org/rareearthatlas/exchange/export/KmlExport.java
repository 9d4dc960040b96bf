package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rareearthatlas.geo.LonLat;

/// KML 2.2 (OGC 07-147r2): a placemark for each deposit, its columns as extended data.
final class KmlExport implements ExportWriter {

    private final XMLStreamWriter xml;

    KmlExport(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new OpenStream(out), StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
            xml.writeStartElement("Document");
            element("name", "Rare Earth Atlas");
            element("description", dictionary());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// What the columns hold, where a viewer of KML shows it: in the document's description.
    private static String dictionary() {
        return Arrays.stream(ExportColumn.values())
                .map(column -> column.heading() + ": " + column.meaning(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /// XML 1.0 has no controls but tabs and line ends.
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    @Override
    public void write(ExportRow row) throws IOException {
        try {
            xml.writeStartElement("Placemark");
            xml.writeAttribute("id", "deposit-" + row.text(ExportColumn.ID));
            String name = row.text(ExportColumn.NAME_EN);
            element("name", name.isEmpty() ? row.text(ExportColumn.NAME_RU) : name);
            xml.writeStartElement("ExtendedData");
            for (ExportColumn column : ExportColumn.values()) {
                data(column, row);
            }
            xml.writeEndElement();
            if (row.findPoint().isPresent()) {
                LonLat place = row.findPoint().get();
                xml.writeStartElement("Point");
                element("coordinates", place.lonDeg() + "," + place.latDeg());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void data(ExportColumn column, ExportRow row) throws XMLStreamException {
        if (row.find(column).isPresent()) {
            xml.writeStartElement("Data");
            xml.writeAttribute("name", column.heading());
            element("value", row.text(column));
            xml.writeEndElement();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
