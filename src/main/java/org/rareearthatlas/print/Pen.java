package org.rareearthatlas.print;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a shape is drawn.
///
/// @param fill null for none
/// @param line null for none
/// @param widthPt of the line
/// @param dashPt lengths of dashes and gaps; empty for an unbroken line. Ends are round.
record Pen(@Nullable Color fill, @Nullable Color line, double widthPt, List<Double> dashPt) {

    static Pen fill(Color fill) {
        return new Pen(fill, null, 0, List.of());
    }

    static Pen line(Color line, double widthPt, Double... dashPt) {
        return new Pen(null, line, widthPt, List.of(dashPt));
    }
}
