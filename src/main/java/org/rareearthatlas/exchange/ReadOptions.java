package org.rareearthatlas.exchange;

import org.jspecify.annotations.Nullable;

/// What a person says of a file; null is left to detection.
///
/// @param encoding IANA name of a character encoding
/// @param delimiter what stands between the cells of a CSV file
/// @param quote what encloses cells of a CSV file
/// @param layer the sheet of a workbook or the layer of a GeoPackage
/// @param crs `EPSG:` and a code, or a definition in WKT, as a .prj file has it
/// @param headed whether a row of a CSV file or a sheet names its columns
public record ReadOptions(
        @Nullable String encoding,
        @Nullable Character delimiter,
        @Nullable Character quote,
        @Nullable String layer,
        @Nullable String crs,
        @Nullable Boolean headed) {

    /// Everything is detected.
    public static final ReadOptions DETECT = new ReadOptions(null, null, null, null, null, null);
}
