package org.rareearthatlas.exchange.flatgeobuf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.exchange.Cells;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.ReadLimits;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.HeaderMeta;
import org.wololo.flatgeobuf.PackedRTree;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;

/// A header, an index, then features of a stated length each. Whatever offsets a broken file holds, no more than one
/// feature is in memory.
final class FlatGeobufTable implements RowTable {

    private static final int MAX_FEATURE_BYTES = 64_000_000;
    private static final int MAX_HEADER_BYTES = 10_000_000;
    private static final int HEADER_AT = 8;

    private final InputStream in;
    private final HeaderMeta header;
    private final TableFacts facts;
    private long number;

    private FlatGeobufTable(InputStream in, HeaderMeta header) {
        this.in = in;
        this.header = header;
        List<String> columns = header.columns == null || header.columns.isEmpty()
                ? List.of("id")
                : header.columns.stream().map(column -> column.name).toList();
        String crs = header.srid > 0 && header.srid != 4326 ? "EPSG:" + header.srid : null;
        facts = TableFacts.features(FileFormat.FLATGEOBUF, columns, crs);
    }

    static FlatGeobufTable open(Path file) throws IOException {
        requireHeader(file);
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            HeaderMeta header = HeaderMeta.read(in);
            long features = header.featuresCount;
            if (header.indexNodeSize > 0 && features > 0) {
                in.skipNBytes(PackedRTree.calcSize(Math.toIntExact(features), header.indexNodeSize));
            }
            return new FlatGeobufTable(in, header);
        } catch (UnreadableFileException e) {
            in.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw new UnreadableFileException(e, FileProblem.BROKEN, "FlatGeobuf");
        }
    }

    /// The library makes room for whatever length stands there.
    private static void requireHeader(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(HEADER_AT + Integer.BYTES);
        }
        long length = start.length < HEADER_AT + Integer.BYTES
                ? -1
                : ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt(HEADER_AT);
        if (length <= 0 || length > Math.min(MAX_HEADER_BYTES, Files.size(file))) {
            throw new UnreadableFileException(FileProblem.BROKEN, "FlatGeobuf");
        }
    }

    @Override
    public TableFacts facts() {
        return facts;
    }

    @Override
    public @Nullable TableRow next() {
        try {
            byte[] lengthBytes = in.readNBytes(Integer.BYTES);
            if (lengthBytes.length == 0) {
                return null;
            }
            number++;
            return row(feature(lengthBytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, number);
        }
    }

    private Feature feature(byte[] lengthBytes) throws IOException {
        int length = lengthBytes.length < Integer.BYTES
                ? -1
                : ByteBuffer.wrap(lengthBytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length <= 0) {
            throw new UnreadableFileException(FileProblem.BROKEN, number);
        }
        if (length > MAX_FEATURE_BYTES) {
            throw new UnreadableFileException(FileProblem.ROW_TOO_LONG, number);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new UnreadableFileException(FileProblem.BROKEN, number);
        }
        return Feature.getRootAsFeature(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    private TableRow row(Feature feature) {
        List<String> texts = FlatGeobufProperties.texts(
                feature.propertiesAsByteBuffer(), header, facts.columns().size());
        try {
            return Cells.row(number, texts, facts.columns().size(), geometry(feature));
        } catch (RuntimeException e) {
            return new TableRow(
                    number,
                    Cells.row(number, texts, facts.columns().size(), null).cells(),
                    null,
                    List.of(RowIssue.ofRow(IssueKind.GEOMETRY_UNREADABLE, "")));
        }
    }

    private @Nullable Geometry geometry(Feature feature) {
        var geometry = feature.geometry();
        if (geometry == null) {
            return null;
        }
        if (geometry.xyLength() / 2 > ReadLimits.MAX_VERTICES) {
            throw new IllegalArgumentException("too many vertices");
        }
        int type = header.geometryType == GeometryType.Unknown ? geometry.type() : header.geometryType;
        return GeometryConversions.deserialize(geometry, type);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
