package org.rareearthatlas.claim;

import java.math.BigDecimal;

/// A unit of mass in which sources state tonnages. All are metric.
public enum MassUnit {
    T("t", 6),
    KT("kt", 3),
    MT("Mt", 0);

    private final String symbol;
    private final int digitsToMt;

    MassUnit(String symbol, int digitsToMt) {
        this.symbol = symbol;
        this.digitsToMt = digitsToMt;
    }

    /// The same in English and in a table's head.
    public String symbol() {
        return symbol;
    }

    /// Million metric tons; shifts the decimal point, so that no digit is lost.
    public double toMt(double amount) {
        return BigDecimal.valueOf(amount).movePointLeft(digitsToMt).doubleValue();
    }
}
