package org.rareearthatlas.pointindex;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// Counts rows by the codes of a column.
final class Histogram {

    private final PointColumns columns;
    private final Facet.Column column;
    private int[] counts = new int[32];

    Histogram(PointColumns columns, Facet.Column column) {
        this.columns = columns;
        this.column = column;
    }

    Facet.Column column() {
        return column;
    }

    /// @param size how many of the rows count
    void addAll(int[] rows, int size) {
        switch (column) {
            case ELEMENTS -> addElements(rows, size);
            case STATUS -> addCodes(rows, size, columns::statusCode);
            case TYPE -> addCodes(rows, size, row -> columns.typeCode(row) - PointColumns.NO_TYPE);
            case SIZE ->
                addCodes(rows, size, row -> SizeClass.of(columns.tonnageMt(row)).ordinal());
            case REGIONS -> addCodes(rows, size, columns::regionSetCode);
            case ORIGINS -> addCodes(rows, size, columns::originsCode);
        }
    }

    private void addElements(int[] rows, int size) {
        for (int i = 0; i < size; i++) {
            for (int rest = columns.elementBits(rows[i]); rest != 0; rest &= rest - 1) {
                counts[Integer.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    private void addCodes(int[] rows, int size, IntUnaryOperator codes) {
        for (int i = 0; i < size; i++) {
            count(codes.applyAsInt(rows[i]));
        }
    }

    private void count(int code) {
        if (code >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(code + 1, counts.length * 2));
        }
        counts[code]++;
    }

    /// Adds what was counted, by the values of a facet of this column.
    void addTo(Map<String, Integer> byValue, Facet facet) {
        for (int code = 0; code < counts.length; code++) {
            int count = counts[code];
            if (count > 0) {
                facet.values(columns, code).forEach(value -> byValue.merge(value.toString(), count, Integer::sum));
            }
        }
    }
}
