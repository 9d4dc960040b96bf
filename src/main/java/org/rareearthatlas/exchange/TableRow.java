package org.rareearthatlas.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One row of a file, as it stands there.
///
/// @param number the line in a text, the row in a sheet, else the place in the file's order, from 1
/// @param cells as many as the table has columns; an empty cell is an empty text
/// @param geometry in the table's reference system, x to the east or longitude; null when there is none
/// @param issues what is wrong with the row's form
public record TableRow(
        long number, List<String> cells, @Nullable Geometry geometry, List<RowIssue> issues) {

    public TableRow {
        cells = List.copyOf(cells);
        issues = List.copyOf(issues);
    }

    /// The row with other content, after someone has mended it.
    public TableRow withCells(List<String> mended) {
        return new TableRow(number, mended, geometry, List.of());
    }
}
