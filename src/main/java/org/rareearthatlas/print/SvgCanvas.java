package org.rareearthatlas.print;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// SVG 1.1: shapes and texts, no scripts, nothing from elsewhere.
final class SvgCanvas implements Canvas {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int clips;

    SvgCanvas(SheetSize size, String title, Letters letters) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("viewBox", "0 0 " + size.widthPt() + " " + size.heightPt());
            xml.writeAttribute("width", size.widthPt() + "pt");
            xml.writeAttribute("height", size.heightPt() + "pt");
            xml.writeAttribute("role", "img");
            xml.writeAttribute("font-family", "'" + Letters.FAMILY + "', Arial, Helvetica, sans-serif");
            xml.writeStartElement("title");
            xml.writeCharacters(letters.printable(title));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void draw(Shape shape, Pen pen) throws IOException {
        try {
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path(shape));
            if (pen.fill() == null) {
                xml.writeAttribute("fill", "none");
            } else {
                colour("fill", pen.fill());
                xml.writeAttribute("fill-rule", "evenodd");
            }
            if (pen.line() != null) {
                line(pen, pen.line());
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void line(Pen pen, Color line) throws XMLStreamException {
        colour("stroke", line);
        xml.writeAttribute("stroke-width", number(pen.widthPt()));
        xml.writeAttribute("stroke-linejoin", "round");
        xml.writeAttribute("stroke-linecap", "round");
        if (!pen.dashPt().isEmpty()) {
            xml.writeAttribute(
                    "stroke-dasharray",
                    pen.dashPt().stream().map(SvgCanvas::number).collect(Collectors.joining(" ")));
        }
    }

    private void colour(String attribute, Color colour) throws XMLStreamException {
        xml.writeAttribute(attribute, "#%06x".formatted(colour.getRGB() & 0xFFFFFF));
        if (colour.getAlpha() < 255) {
            xml.writeAttribute(attribute + "-opacity", number(colour.getAlpha() / 255.0));
        }
    }

    @Override
    public void write(Words words) throws IOException {
        try {
            xml.writeStartElement("text");
            xml.writeAttribute("x", number(words.xPt()));
            xml.writeAttribute("y", number(words.yPt()));
            xml.writeAttribute("font-size", number(words.sizePt()));
            colour("fill", words.colour());
            if (words.halo() != null) {
                xml.writeAttribute("paint-order", "stroke");
                line(Pen.line(words.halo(), Words.HALO_PT), words.halo());
            }
            xml.writeCharacters(words.text());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void clip(Shape shape) throws IOException {
        try {
            String id = "clip-" + ++clips;
            xml.writeStartElement("clipPath");
            xml.writeAttribute("id", id);
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path(shape));
            xml.writeAttribute("clip-rule", "evenodd");
            xml.writeEndElement();
            xml.writeStartElement("g");
            xml.writeAttribute("clip-path", "url(#" + id + ")");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void unclip() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            int numbers = switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> open(path, 'M', 2);
                case PathIterator.SEG_LINETO -> open(path, 'L', 2);
                case PathIterator.SEG_QUADTO -> open(path, 'Q', 4);
                case PathIterator.SEG_CUBICTO -> open(path, 'C', 6);
                default -> open(path, 'Z', 0);
            };
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return path.toString();
    }

    private static int open(StringBuilder path, char command, int numbers) {
        path.append(command);
        return numbers;
    }

    /// To a hundredth of a point, without needless zeros.
    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    @Override
    public void finish(OutputStream out) throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        bytes.writeTo(out);
    }
}
