package org.rareearthatlas.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file was read.
///
/// @param columns the columns' names as the file has them, at least one; two may be equal
/// @param hasGeometry whether rows bring a geometry apart from their cells
/// @param crs the reference system of that geometry as the file names it; null for WGS 84
/// @param encoding IANA name, where it is a matter of that
/// @param delimiter of CSV
/// @param quote of CSV
/// @param layers the sheets or layers that could be read instead
/// @param layer the one that is read
/// @param headed whether a row named the columns, where it could be otherwise
public record TableFacts(
        FileFormat format,
        List<String> columns,
        boolean hasGeometry,
        @Nullable String crs,
        @Nullable String encoding,
        @Nullable Character delimiter,
        @Nullable Character quote,
        List<String> layers,
        @Nullable String layer,
        @Nullable Boolean headed) {

    public TableFacts {
        columns = List.copyOf(columns);
        layers = List.copyOf(layers);
        ReadLimits.requireColumns(columns.size());
    }

    /// Of a format whose columns always have names.
    public TableFacts(
            FileFormat format,
            List<String> columns,
            boolean hasGeometry,
            @Nullable String crs,
            @Nullable String encoding,
            @Nullable Character delimiter,
            @Nullable Character quote,
            List<String> layers,
            @Nullable String layer) {
        this(format, columns, hasGeometry, crs, encoding, delimiter, quote, layers, layer, null);
    }

    /// Whether the columns have names of their own, by which they can be recognised in another file.
    public boolean hasNames() {
        return !Boolean.FALSE.equals(headed);
    }

    /// A format of features, which has neither encoding nor layers to choose.
    public static TableFacts features(FileFormat format, List<String> columns, @Nullable String crs) {
        return new TableFacts(format, columns, true, crs, null, null, null, List.of(), null);
    }
}
