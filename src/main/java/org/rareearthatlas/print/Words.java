package org.rareearthatlas.print;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/// A line of text.
///
/// @param xPt where it begins
/// @param yPt its base line
/// @param halo the colour around the letters; null for none
record Words(
        String text,
        double xPt,
        double yPt,
        double sizePt,
        Color colour,
        @Nullable Color halo) {

    static final double HALO_PT = 2.4;
}
