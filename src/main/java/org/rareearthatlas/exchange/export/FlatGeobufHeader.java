package org.rareearthatlas.exchange.export;

import com.google.flatbuffers.FlatBufferBuilder;
import java.util.Arrays;
import java.util.Locale;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/// The header of a FlatGeobuf file of deposits, each column with its meaning, which the library's own writer of headers
/// leaves out. Points in WGS 84, longitude first, without an index.
final class FlatGeobufHeader {

    private static final int EPSG_WGS84 = 4326;

    private FlatGeobufHeader() {}

    /// With its length before it, as it stands in the file.
    static byte[] bytes() {
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int[] described = Arrays.stream(ExportColumn.values())
                .mapToInt(column -> describe(builder, column))
                .toArray();
        int columns = Header.createColumnsVector(builder, described);
        int name = builder.createString("deposits");
        Crs.startCrs(builder);
        Crs.addCode(builder, EPSG_WGS84);
        int crs = Crs.endCrs(builder);
        Header.startHeader(builder);
        Header.addName(builder, name);
        Header.addGeometryType(builder, GeometryType.Point);
        Header.addColumns(builder, columns);
        Header.addFeaturesCount(builder, 0);
        Header.addIndexNodeSize(builder, 0);
        Header.addCrs(builder, crs);
        builder.finishSizePrefixed(Header.endHeader(builder));
        return builder.sizedByteArray();
    }

    private static int describe(FlatBufferBuilder builder, ExportColumn column) {
        int name = builder.createString(column.heading());
        int meaning = builder.createString(column.meaning(Locale.ENGLISH));
        Column.startColumn(builder);
        Column.addName(builder, name);
        Column.addType(builder, column.kind() == ExportColumn.Kind.NUMBER ? ColumnType.Double : ColumnType.String);
        Column.addDescription(builder, meaning);
        Column.addNullable(builder, true);
        return Column.endColumn(builder);
    }
}
