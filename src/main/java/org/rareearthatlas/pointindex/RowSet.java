package org.rareearthatlas.pointindex;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rareearthatlas.geo.MapProjection;

/// Some or all rows of the same columns, in the orders of the projections' tiles. Orders and pyramids are made when
/// they
/// are first asked for.
final class RowSet {

    private final PointColumns columns;
    private final int count;
    private final Supplier<BitSet> bits;
    private final Function<MapProjection, TileOrder> makeOrder;
    private final Map<MapProjection, TileOrder> orders = new ConcurrentHashMap<>();
    private final Map<MapProjection, CellPyramid> pyramids = new ConcurrentHashMap<>();

    private RowSet(
            PointColumns columns, int count, Supplier<BitSet> bits, Function<MapProjection, TileOrder> makeOrder) {
        this.columns = columns;
        this.count = count;
        this.bits = bits;
        this.makeOrder = makeOrder;
    }

    /// All rows.
    ///
    /// @param arranged the order that the columns themselves are in
    static RowSet all(PointColumns columns, MapProjection projection, TileOrder arranged) {
        RowSet all =
                new RowSet(columns, columns.size(), () -> first(columns.size()), other -> TileOrder.of(columns, other));
        all.orders.put(projection, arranged);
        return all;
    }

    private static BitSet first(int count) {
        BitSet first = new BitSet(count);
        first.set(0, count);
        return first;
    }

    /// Those of the rows that have a bit.
    RowSet part(BitSet rows) {
        return new RowSet(columns, rows.cardinality(), () -> rows, projection -> part(order(projection), rows));
    }

    private static TileOrder part(TileOrder order, BitSet rows) {
        int[] positions = new int[order.size()];
        int found = 0;
        for (int position = 0; position < positions.length; position++) {
            if (rows.get(order.row(position))) {
                positions[found++] = position;
            }
        }
        return order.part(java.util.Arrays.copyOf(positions, found));
    }

    /// The rows, each with a bit; not to be changed.
    BitSet bits() {
        return bits.get();
    }

    PointColumns columns() {
        return columns;
    }

    /// How many rows, whether or not a projection shows them.
    int count() {
        return count;
    }

    TileOrder order(MapProjection projection) {
        return orders.computeIfAbsent(projection, makeOrder);
    }

    CellPyramid pyramid(MapProjection projection) {
        return pyramids.computeIfAbsent(projection, key -> CellPyramid.of(order(key), columns));
    }
}
