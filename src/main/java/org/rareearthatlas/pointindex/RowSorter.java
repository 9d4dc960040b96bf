package org.rareearthatlas.pointindex;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sorts the rows of a view. Each value is turned into a rank, so that sorting compares whole numbers only.
final class RowSorter {

    /// Nothing is known: as GeoTools has it, less than everything.
    private static final int NONE = -1;

    private final ViewRows rows;
    private final int[] byNumber;
    private final Function<NameLanguage, int[]> byName;

    /// @param byNumber all rows by number
    /// @param byName all rows by name
    RowSorter(ViewRows rows, int[] byNumber, Function<NameLanguage, int[]> byName) {
        this.rows = rows;
        this.byNumber = byNumber;
        this.byName = byName;
    }

    /// All rows; equal ones by number.
    int[] sort(List<PointSort> sort) {
        int[] order = byNumber;
        for (PointSort by : sort.reversed()) {
            order = stable(order, ranks(by.column()), by.descending());
        }
        return order;
    }

    private static int[] stable(int[] order, IntUnaryOperator rank, boolean descending) {
        long[] keys = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            long value = rank.applyAsInt(order[i]);
            keys[i] = (descending ? -value : value) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> order[(int) key]).toArray();
    }

    private IntUnaryOperator ranks(DepositAttribute attribute) {
        return switch (attribute) {
            case ID -> places(byNumber, (row, before) -> false);
            case NAME_EN -> names(NameLanguage.ENGLISH);
            case NAME_RU -> names(NameLanguage.RUSSIAN);
            case RADIUS_M -> figures(this::radiusM);
            case TONNAGE_MT -> figures(row -> rows.columns(row).tonnageMt(rows.inLayer(row)));
            default -> texts(attribute);
        };
    }

    /// The ranks of values that are few, by their texts. Each is read once for each of the columns.
    private IntUnaryOperator texts(DepositAttribute attribute) {
        Map<Long, String> texts = new HashMap<>();
        for (int row : byNumber) {
            texts.computeIfAbsent(code(attribute, row), code -> text(attribute, row));
        }
        List<String> sorted = texts.values().stream().distinct().sorted().toList();
        Map<Long, Integer> ranks = new HashMap<>();
        texts.forEach((code, text) -> ranks.put(code, Collections.binarySearch(sorted, text)));
        return row -> ranks.getOrDefault(code(attribute, row), NONE);
    }

    private long code(DepositAttribute attribute, int row) {
        int layer = rows.layer(row);
        return (long) layer << Integer.SIZE | attribute.code(rows.columns(row), rows.inLayer(row));
    }

    private @Nullable String text(DepositAttribute attribute, int row) {
        Object value = attribute.value(rows.columns(row), rows.inLayer(row));
        return value == null ? null : value.toString();
    }

    private IntUnaryOperator names(NameLanguage language) {
        return places(
                byName.apply(language), (row, before) -> name(language, row).equals(name(language, before)));
    }

    private String name(NameLanguage language, int row) {
        return language.name(rows.columns(row), rows.inLayer(row));
    }

    @FunctionalInterface
    private interface Sameness {

        boolean test(int row, int before);
    }

    /// Where each row stands in an order; rows that are the same stand at one place.
    private IntUnaryOperator places(int[] order, Sameness same) {
        int[] places = new int[rows.size()];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i > 0 && same.test(order[i], order[i - 1]) ? places[order[i - 1]] : i;
        }
        return row -> places[row];
    }

    /// The ranks of figures; NaN for those that are not known.
    private IntUnaryOperator figures(IntToDoubleFunction figure) {
        double[] known = IntStream.of(byNumber)
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .distinct()
                .toArray();
        return row -> {
            double value = figure.applyAsDouble(row);
            return Double.isNaN(value) ? NONE : Arrays.binarySearch(known, value);
        };
    }

    private double radiusM(int row) {
        PointColumns columns = rows.columns(row);
        int inLayer = rows.inLayer(row);
        return columns.has(inLayer, PointColumns.APPROXIMATE) ? columns.radiusM(inLayer) : Double.NaN;
    }
}
