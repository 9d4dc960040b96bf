package org.rareearthatlas.geo;

/// A piece of a typed pair of coordinates, with its place in the text.
sealed interface CoordinateToken {

    int startUtf16();

    int endUtf16();

    /// A number without its sign.
    ///
    /// @param sign -1 or 1 as typed, 0 when no sign was typed
    record Num(int startUtf16, int endUtf16, double value, boolean hasFraction, int sign) implements CoordinateToken {}

    /// ° ′ ″ or a word for one of them.
    record Unit(int startUtf16, int endUtf16, Part part) implements CoordinateToken {}

    /// A letter or word that names a hemisphere (sign -1 or 1) or only an axis (sign 0).
    record Mark(int startUtf16, int endUtf16, Axis axis, int sign) implements CoordinateToken {}

    /// A comma, semicolon or the like between the two coordinates, or between all parts.
    record Separator(int startUtf16, int endUtf16) implements CoordinateToken {}

    /// A hyphen or colon between the parts of one angle.
    record Joiner(int startUtf16, int endUtf16) implements CoordinateToken {}

    /// Part of an angle, the largest first.
    enum Part {
        DEGREE,
        MINUTE,
        SECOND
    }

    /// Which of the two coordinates.
    enum Axis {
        LAT,
        LON;

        Axis other() {
            return this == LAT ? LON : LAT;
        }
    }
}
