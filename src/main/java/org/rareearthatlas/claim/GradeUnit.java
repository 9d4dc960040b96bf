package org.rareearthatlas.claim;

import java.math.BigDecimal;

/// A unit in which sources state grades, by mass. Grams a metric ton are parts per million.
public enum GradeUnit {
    PERCENT("%", 0),
    PPM("ppm", 4),
    G_PER_T("g/t", 4);

    private final String symbol;
    private final int digitsToPercent;

    GradeUnit(String symbol, int digitsToPercent) {
        this.symbol = symbol;
        this.digitsToPercent = digitsToPercent;
    }

    public String symbol() {
        return symbol;
    }

    /// Percent; shifts the decimal point, so that no digit is lost.
    public double toPercent(double amount) {
        return BigDecimal.valueOf(amount).movePointLeft(digitsToPercent).doubleValue();
    }
}
