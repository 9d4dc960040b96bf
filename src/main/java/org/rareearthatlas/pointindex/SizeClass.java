package org.rareearthatlas.pointindex;

import java.util.Locale;

/// Deposits by their ore, in powers of ten.
public enum SizeClass {
    UNKNOWN(Double.NaN, Double.NaN),
    UNDER_1_MT(0, 1),
    FROM_1_MT(1, 10),
    FROM_10_MT(10, 100),
    FROM_100_MT(100, 1_000),
    FROM_1000_MT(1_000, Double.POSITIVE_INFINITY);

    private static final SizeClass[] ALL = values();

    private final double fromMt;
    private final double toMt;

    SizeClass(double fromMt, double toMt) {
        this.fromMt = fromMt;
        this.toMt = toMt;
    }

    /// The smallest tonnage in million metric tons; NaN where it is not known.
    public double fromMt() {
        return fromMt;
    }

    /// The tonnage in million metric tons below which the class ends.
    public double toMt() {
        return toMt;
    }

    /// @param tonnageMt NaN when it is not known
    public static SizeClass of(double tonnageMt) {
        if (Double.isNaN(tonnageMt)) {
            return UNKNOWN;
        }
        for (SizeClass size : ALL) {
            if (tonnageMt < size.toMt) {
                return size;
            }
        }
        return FROM_1000_MT;
    }

    /// As it stands in addresses and message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
