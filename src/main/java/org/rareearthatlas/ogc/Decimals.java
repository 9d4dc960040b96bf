package org.rareearthatlas.ogc;

/// Writes coordinates with as many digits as they need.
final class Decimals {

    /// A centimetre and better.
    static final int DEGREE_DIGITS = 7;

    private static final long UNIT = 10_000_000;

    private Decimals() {}

    /// Degrees, rounded to seven digits behind the point (half away from zero), without zeros at the end.
    ///
    /// @param deg from -180 to 180
    static String ofDegrees(double deg) {
        long units = Math.round(Math.abs(deg) * UNIT);
        StringBuilder text = new StringBuilder(16);
        if (deg < 0 && units > 0) {
            text.append('-');
        }
        text.append(units / UNIT);
        long rest = units % UNIT;
        if (rest > 0) {
            text.append('.');
            for (long digit = UNIT / 10; rest > 0; digit /= 10) {
                text.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
        return text.toString();
    }
}
