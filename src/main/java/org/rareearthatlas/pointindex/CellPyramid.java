package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.TileGrid;

/// The cells of all tiles of the lower zooms, counted once. Deeper down, where a cell holds only a few deposits,
/// counting
/// again costs no more than looking up.
final class CellPyramid {

    /// A depth is kept while its cells hold so many deposits on average.
    private static final int MIN_PER_CELL = 4;

    private static final int STATUSES = Status.values().length;

    /// The cells of one depth in the order of their keys; the last start is the end of the last cell.
    /// What deposits have most of is kept as [PointCell] shows it.
    record Level(
            int[] starts,
            int[] elementBits,
            int[] statusCounts,
            float[] largestMt,
            short[] newestYears,
            byte[] disagreements) {

        int size() {
            return elementBits.length;
        }

        /// The cell that starts at a position, which must be the start of one or the end of all.
        int cellAt(int position) {
            int at = Arrays.binarySearch(starts, position);
            if (at < 0) {
                throw new IllegalArgumentException("No cell starts at " + position);
            }
            return at;
        }
    }

    private final List<Level> levels;

    private CellPyramid(List<Level> levels) {
        this.levels = levels;
    }

    static CellPyramid of(TileOrder order, PointColumns columns) {
        List<Level> levels = new ArrayList<>();
        Level level = ofRows(order, columns, deepest(order));
        levels.add(level);
        for (int depth = deepest(order) - 1; depth >= 0; depth--) {
            level = coarser(level, order, depth);
            levels.addFirst(level);
        }
        return new CellPyramid(levels);
    }

    /// The cells of a depth, which is 0 for the grid as a whole; empty where they are not kept.
    Optional<Level> find(int depth) {
        return depth < levels.size() ? Optional.of(levels.get(depth)) : Optional.empty();
    }

    static int shift(int depth) {
        return MortonKey.BITS - 2 * depth;
    }

    private static int deepest(TileOrder order) {
        // How many neighbours part at each depth: so many more cells there are from there on.
        int[] parting = new int[TileGrid.STEPS_BITS + 1];
        for (int i = 1; i < order.size(); i++) {
            parting[(Long.numberOfLeadingZeros(order.key(i) ^ order.key(i - 1)) - 2) / 2]++;
        }
        int deepest = 0;
        for (long cells = 1 + parting[0];
                cells * MIN_PER_CELL <= order.size() && deepest < TileGrid.MAX_ZOOM + PointCell.MAX_DEPTH;
                cells += parting[deepest]) {
            deepest++;
        }
        return deepest;
    }

    private static Level ofRows(TileOrder order, PointColumns columns, int depth) {
        LevelBuilder builder = new LevelBuilder(order, depth);
        for (int position = 0; position < order.size(); position++) {
            int cell = builder.cellFor(position);
            int row = order.row(position);
            builder.elementBits[cell] |= columns.elementBits(row);
            builder.raise(cell, (float) columns.tonnageMt(row), columns.newestYear(row), columns.disagreements(row));
            builder.statusCounts[cell * STATUSES + columns.statusCode(row)]++;
        }
        return builder.finish();
    }

    private static Level coarser(Level finer, TileOrder order, int depth) {
        LevelBuilder builder = new LevelBuilder(order, depth);
        for (int part = 0; part < finer.size(); part++) {
            int cell = builder.cellFor(finer.starts[part]);
            builder.elementBits[cell] |= finer.elementBits[part];
            builder.raise(cell, finer.largestMt[part], finer.newestYears[part], finer.disagreements[part]);
            for (int status = 0; status < STATUSES; status++) {
                builder.statusCounts[cell * STATUSES + status] += finer.statusCounts[part * STATUSES + status];
            }
        }
        return builder.finish();
    }

    private static final class LevelBuilder {

        private final TileOrder order;
        private final int shift;
        private int size;
        private long lastKey = -1;
        private int[] starts = new int[64];
        private int[] elementBits = new int[64];
        private int[] statusCounts = new int[64 * STATUSES];
        private float[] largestMt = new float[64];
        private short[] newestYears = new short[64];
        private byte[] disagreements = new byte[64];

        LevelBuilder(TileOrder order, int depth) {
            this.order = order;
            this.shift = shift(depth);
        }

        int cellFor(int position) {
            long key = order.key(position) >>> shift;
            if (key != lastKey) {
                if (size == elementBits.length) {
                    resize(size * 2);
                }
                lastKey = key;
                largestMt[size] = Float.NaN;
                starts[size++] = position;
            }
            return size - 1;
        }

        private void resize(int room) {
            starts = Arrays.copyOf(starts, room);
            elementBits = Arrays.copyOf(elementBits, room);
            statusCounts = Arrays.copyOf(statusCounts, room * STATUSES);
            largestMt = Arrays.copyOf(largestMt, room);
            newestYears = Arrays.copyOf(newestYears, room);
            disagreements = Arrays.copyOf(disagreements, room);
        }

        void raise(int cell, float mt, int newestYear, int disagreeing) {
            largestMt[cell] = PointCell.greater(largestMt[cell], mt);
            newestYears[cell] = (short) Math.max(newestYears[cell], newestYear);
            disagreements[cell] = (byte) Math.max(disagreements[cell], disagreeing);
        }

        Level finish() {
            int cells = size;
            resize(cells);
            int[] withEnd = Arrays.copyOf(starts, cells + 1);
            withEnd[cells] = order.size();
            return new Level(withEnd, elementBits, statusCounts, largestMt, newestYears, disagreements);
        }
    }
}
