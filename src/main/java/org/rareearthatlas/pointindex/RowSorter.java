package org.rareearthatlas.pointindex;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;

/// Sorts the rows of a view. Each value is turned into a rank, so that sorting compares whole numbers only.
final class RowSorter {

    /// Nothing is known: as GeoTools has it, less than everything.
    private static final int NONE = -1;

    private static final int[] STATUS_RANKS = alphabetic(Status.values());
    private static final int[] TYPE_RANKS = alphabetic(DepositType.values());
    private static final int[] PRECISION_RANKS = alphabetic(LocationPrecision.values());

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

    private static int[] alphabetic(Enum<?>[] constants) {
        List<String> names = Stream.of(constants)
                .map(Enum::name)
                .sorted(Comparator.naturalOrder())
                .toList();
        return Stream.of(constants)
                .mapToInt(constant -> names.indexOf(constant.name()))
                .toArray();
    }

    /// All rows; equal ones by number.
    int[] sort(List<PointSort> sort) {
        int[] order = byNumber;
        for (PointSort by : sort.reversed()) {
            order = stable(order, ranks(by.key()), by.descending());
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

    private IntUnaryOperator ranks(PointSort.Key key) {
        return switch (key) {
            case NUMBER -> places(byNumber, (row, before) -> false);
            case NAME_EN -> names(NameLanguage.ENGLISH);
            case NAME_RU -> names(NameLanguage.RUSSIAN);
            case STATUS -> row -> STATUS_RANKS[rows.columns(row).statusCode(rows.inLayer(row))];
            case DEPOSIT_TYPE -> row -> typeRank(rows.columns(row).type(rows.inLayer(row)));
            case PRECISION ->
                row -> PRECISION_RANKS[
                        rows.columns(row).precision(rows.inLayer(row)).ordinal()];
            case RADIUS_M -> figures(this::radiusM);
            case TONNAGE_MT -> figures(row -> rows.columns(row).tonnageMt(rows.inLayer(row)));
            case UNSOURCED -> row -> rows.columns(row).has(rows.inLayer(row), PointColumns.UNSOURCED) ? 1 : 0;
        };
    }

    private static int typeRank(@Nullable DepositType type) {
        return type == null ? NONE : TYPE_RANKS[type.ordinal()];
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
