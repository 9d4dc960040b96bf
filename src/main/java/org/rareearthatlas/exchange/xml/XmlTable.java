package org.rareearthatlas.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.Cells;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.PropertyColumns;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.rareearthatlas.exchange.xml.XmlFormat.Document;

/// Reads the document twice: which properties the places have is only known at its end.
final class XmlTable implements RowTable {

    private final InputStream in;
    private final SafeXml xml;
    private final PlaceParser parser;
    private final PropertyColumns columns;
    private final TableFacts facts;

    private XmlTable(InputStream in, FileFormat format, PropertyColumns columns) {
        this.in = in;
        this.xml = new SafeXml(in);
        this.parser = PlaceParser.of(format);
        this.columns = columns;
        this.facts = TableFacts.features(format, columns.names(), null);
    }

    static XmlTable open(Document document, FileFormat format) throws IOException {
        PropertyColumns columns = new PropertyColumns();
        try (InputStream in = document.open();
                SafeXml xml = new SafeXml(in)) {
            PlaceParser parser = PlaceParser.of(format);
            for (var place = parser.next(xml); place != null; place = parser.next(xml)) {
                place.properties().keySet().forEach(columns::add);
            }
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, "ZIP");
        }
        if (columns.names().isEmpty()) {
            throw new UnreadableFileException(FileProblem.NO_ROWS);
        }
        return new XmlTable(document.open(), format, columns);
    }

    @Override
    public TableFacts facts() {
        return facts;
    }

    @Override
    public @Nullable TableRow next() {
        PlaceParser.Place place = parser.next(xml);
        if (place == null) {
            return null;
        }
        TableRow row = Cells.row(
                place.line(), columns.cells(place.properties()), facts.columns().size(), place.geometry());
        if (place.unreadable().isEmpty()) {
            return row;
        }
        RowIssue issue = new RowIssue(IssueKind.GEOMETRY_UNREADABLE, RowIssue.WHOLE_ROW, place.unreadable(), "");
        return new TableRow(row.number(), row.cells(), null, java.util.List.of(issue));
    }

    @Override
    public void close() {
        try (InputStream closing = in) {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
