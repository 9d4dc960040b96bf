package org.rareearthatlas.pointindex;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rareearthatlas.geo.MapProjection;

/// Rows of columns that hold no longer, because their deposit was changed or deleted after the columns were made.
final class TombstoneSet {

    static final TombstoneSet NONE = new TombstoneSet(new BitSet());

    private final BitSet rows;
    private final int count;
    private final Map<MapProjection, int[]> positions = new ConcurrentHashMap<>();

    /// @param rows not changed afterwards
    TombstoneSet(BitSet rows) {
        this.rows = rows;
        this.count = rows.cardinality();
    }

    int count() {
        return count;
    }

    boolean has(int row) {
        return count > 0 && rows.get(row);
    }

    BitSet copy() {
        return (BitSet) rows.clone();
    }

    BitSet rows() {
        return rows;
    }

    /// Where the rows stand in the order of all rows, ascending.
    int[] positions(RowSet all, MapProjection projection) {
        return positions.computeIfAbsent(
                projection,
                key -> rows.stream()
                        .map(row -> all.order(key).positionOf(all.columns(), row, key))
                        .filter(position -> position >= 0)
                        .sorted()
                        .toArray());
    }

    /// How many of ascending positions lie in a range.
    static int countIn(int[] positions, int from, int to) {
        return positions.length == 0 ? 0 : lowerBound(positions, to) - lowerBound(positions, from);
    }

    private static int lowerBound(int[] positions, int value) {
        int at = Arrays.binarySearch(positions, value);
        return at < 0 ? -at - 1 : at;
    }
}
