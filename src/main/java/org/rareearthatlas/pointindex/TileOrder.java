package org.rareearthatlas.pointindex;

import java.util.Arrays;
import org.apache.lucene.util.IntroSorter;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.TileGrid;

/// The rows that a projection shows, in the order of their places' Morton keys, so that every tile of its grid and
/// every
/// part of a tile is one range of positions. Positions count from 0; rows that the projection cannot show have none.
final class TileOrder {

    private static final int CHUNK = 4_096;

    private final long[] keys;
    private final int @Nullable [] rows;

    private TileOrder(long[] keys, int @Nullable [] rows) {
        this.keys = keys;
        this.rows = rows;
    }

    static TileOrder of(PointColumns columns, MapProjection projection) {
        long[] keys = keys(columns, projection);
        int[] rows = identity(columns.size());
        sort(keys, rows);
        int shown = countShown(keys);
        return new TileOrder(Arrays.copyOf(keys, shown), Arrays.copyOf(rows, shown));
    }

    /// Brings columns into the order of a projection; what it cannot show comes last.
    ///
    /// @param former is filled with the row that each row was before
    static TileOrder arrange(PointColumns columns, MapProjection projection, int[] former) {
        long[] keys = keys(columns, projection);
        Arrays.setAll(former, i -> i);
        sort(keys, former);
        columns.arrange(former);
        return new TileOrder(Arrays.copyOf(keys, countShown(keys)), null);
    }

    /// The key of a place; [Long#MAX_VALUE] when the projection cannot show it.
    static long keyOf(PointColumns columns, int row, MapProjection projection) {
        if (!projection.domain().containsLat(columns.latDeg(row))) {
            return Long.MAX_VALUE;
        }
        long[] keys = new long[1];
        double[] xy = {columns.lonDeg(row), columns.latDeg(row)};
        toKeys(TileGrid.of(projection), projection.fromDegrees(), xy, new int[1], 1, keys);
        return keys[0];
    }

    /// Some of this order's rows.
    ///
    /// @param positions ascending
    TileOrder part(int[] positions) {
        int[] some = new int[positions.length];
        for (int i = 0; i < positions.length; i++) {
            some[i] = row(positions[i]);
        }
        return new TileOrder(Arrange.by(positions, keys), some);
    }

    private static int countShown(long[] keys) {
        int shown = keys.length;
        while (shown > 0 && keys[shown - 1] == Long.MAX_VALUE) {
            shown--;
        }
        return shown;
    }

    private static long[] keys(PointColumns columns, MapProjection projection) {
        TileGrid grid = TileGrid.of(projection);
        MathTransform toMetres = projection.fromDegrees();
        long[] keys = new long[columns.size()];
        double[] xy = new double[2 * CHUNK];
        int[] rows = new int[CHUNK];
        int filled = 0;
        for (int row = 0; row < keys.length; row++) {
            if (projection.domain().containsLat(columns.latDeg(row))) {
                xy[2 * filled] = columns.lonDeg(row);
                xy[2 * filled + 1] = columns.latDeg(row);
                rows[filled++] = row;
            } else {
                keys[row] = Long.MAX_VALUE;
            }
            if (filled == CHUNK || row == keys.length - 1) {
                toKeys(grid, toMetres, xy, rows, filled, keys);
                filled = 0;
            }
        }
        return keys;
    }

    private static void toKeys(
            TileGrid grid, MathTransform toMetres, double[] xy, int[] rows, int filled, long[] keys) {
        try {
            toMetres.transform(xy, 0, xy, 0, filled);
        } catch (TransformException e) {
            throw new IllegalStateException("A place inside the projection's domain was refused", e);
        }
        for (int i = 0; i < filled; i++) {
            keys[rows[i]] = MortonKey.of(grid.stepX(xy[2 * i]), grid.stepY(xy[2 * i + 1]));
        }
    }

    private static int[] identity(int size) {
        int[] rows = new int[size];
        Arrays.setAll(rows, i -> i);
        return rows;
    }

    /// Sorts both by key, equal keys by row.
    private static void sort(long[] keys, int[] rows) {
        new IntroSorter() {
            private long pivotKey;
            private int pivotRow;

            @Override
            protected void setPivot(int i) {
                pivotKey = keys[i];
                pivotRow = rows[i];
            }

            @Override
            protected int comparePivot(int j) {
                int byKey = Long.compare(pivotKey, keys[j]);
                return byKey == 0 ? Integer.compare(pivotRow, rows[j]) : byKey;
            }

            @Override
            protected void swap(int i, int j) {
                long key = keys[i];
                keys[i] = keys[j];
                keys[j] = key;
                int row = rows[i];
                rows[i] = rows[j];
                rows[j] = row;
            }
        }.sort(0, keys.length);
    }

    /// How many rows the projection shows.
    int size() {
        return keys.length;
    }

    int row(int position) {
        return rows == null ? position : rows[position];
    }

    long key(int position) {
        return keys[position];
    }

    /// The first position whose key is not below.
    int lowerBound(long key) {
        return lowerBound(key, 0, keys.length);
    }

    /// The first position from `from` on whose key is not below; `to` when there is none before it.
    int lowerBound(long key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where a row stands; -1 when the projection cannot show it.
    int positionOf(PointColumns columns, int row, MapProjection projection) {
        long key = keyOf(columns, row, projection);
        int position = lowerBound(key);
        while (position < keys.length && keys[position] == key && row(position) != row) {
            position++;
        }
        return position < keys.length && row(position) == row ? position : -1;
    }
}
