package org.rareearthatlas.chart.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one chart shows. Public because it is sent to the browser as it is.
///
/// @param id a short name, also that of its files
/// @param kind how it is drawn: `bars`, `columns`, `ranges` or `scatter`
/// @param note how it is to be read
/// @param empty what to do when there is nothing to draw
/// @param xTitle what the horizontal axis measures; empty where it names things
/// @param yTitle likewise the vertical one
/// @param columns headings of the same as a table
/// @param marks in the order in which they are listed
public record ChartModel(
        String id,
        String kind,
        String title,
        String note,
        String empty,
        String xTitle,
        String yTitle,
        List<String> columns,
        List<Mark> marks) {

    /// One mark, and the row of the table that says the same.
    ///
    /// @param row the thing on the axis that names things; empty where both axes measure
    /// @param second a second line of it
    /// @param group what it is coloured by; empty where all are alike
    /// @param x measured on the horizontal axis; null where that names things
    /// @param y likewise the vertical one
    /// @param look `full`, `hollow` or `denied`
    /// @param chosen whether the filter asks for it
    /// @param hint what it says when pointed at
    /// @param cells texts and numbers of its row
    /// @param path where it leads; empty when it sets the filter
    /// @param value of the filter that it sets; empty when it leads somewhere
    public record Mark(
            String row,
            String second,
            String group,
            @Nullable Double x,
            @Nullable Double y,
            String look,
            boolean chosen,
            String hint,
            List<Object> cells,
            String path,
            String value) {}
}
