package org.rareearthatlas.pointindex;

import java.util.Optional;
import java.util.function.Consumer;
import org.rareearthatlas.deposit.Status;

/// Reads the cells of a tile: from the pyramid where that is less work, else by counting.
final class CellReader {

    /// So few deposits are counted faster than they are looked up.
    private static final int FEW = 256;

    private static final int STATUSES = Status.values().length;

    private final PointSelection.Part part;
    private final TileAddress tile;
    private final int depth;
    private final TileOrder order;
    private final PointColumns columns;
    private final int[] dead;
    private final PointCell cell;

    CellReader(PointSelection.Part part, TileAddress tile, int depth) {
        this.part = part;
        this.tile = tile;
        this.depth = depth;
        this.order = part.rows().order(tile.projection());
        this.columns = part.rows().columns();
        this.dead = part.dead().positions(part.rows(), tile.projection());
        this.cell = new PointCell(columns);
    }

    void forEach(Consumer<PointCell> consumer) {
        int from = order.lowerBound(tile.firstKey());
        int to = order.lowerBound(tile.endKey());
        Optional<CellPyramid.Level> level = to - from <= FEW
                ? Optional.empty()
                : part.rows().pyramid(tile.projection()).find(tile.zoom() + depth);
        if (level.isPresent()) {
            lookUp(level.get(), from, to, consumer);
        } else {
            count(from, to, consumer);
        }
    }

    private void lookUp(CellPyramid.Level level, int from, int to, Consumer<PointCell> consumer) {
        for (int at = level.cellAt(from); level.starts()[at] < to; at++) {
            int start = level.starts()[at];
            int end = level.starts()[at + 1];
            if (TombstoneSet.countIn(dead, start, end) > 0) {
                count(start, end, consumer);
                continue;
            }
            // The middle one in the order stands for the place of all.
            int middle = (start + end) >>> 1;
            cell.start(cellInTile(order.key(middle), tile.zoom(), depth));
            cell.deposit().show(columns, order.row(middle), order.key(middle));
            cell.addAll(end - start, level.elementBits()[at], level.statusCounts(), at * STATUSES);
            cell.raise(level.largestMt()[at], level.newestYears()[at], level.disagreements()[at]);
            consumer.accept(cell);
        }
    }

    private void count(int from, int to, Consumer<PointCell> consumer) {
        int current = -1;
        cell.start(0);
        for (int position = from; position < to; position++) {
            int row = order.row(position);
            if (part.dead().has(row)) {
                continue;
            }
            int own = cellInTile(order.key(position), tile.zoom(), depth);
            if (own != current) {
                hand(consumer);
                cell.start(own);
                current = own;
            }
            cell.add(columns, row, order.key(position));
        }
        hand(consumer);
    }

    private void hand(Consumer<PointCell> consumer) {
        if (cell.count() > 0) {
            consumer.accept(cell);
        }
    }

    /// The Morton key of a cell within its tile.
    static int cellInTile(long key, int zoom, int depth) {
        return (int) (key >>> CellPyramid.shift(zoom + depth)) & ((1 << 2 * depth) - 1);
    }
}
