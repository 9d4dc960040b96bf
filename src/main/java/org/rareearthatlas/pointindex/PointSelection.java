package org.rareearthatlas.pointindex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rareearthatlas.geo.MapProjection;

/// The deposits of a view that a filter selects, tile by tile. Never changes; safe for any number of threads.
///
/// A tile costs what it holds, not what there is: cells of the lower zooms are counted once and kept.
public final class PointSelection {

    /// Rows of one set of columns, without those that hold no longer.
    ///
    /// @param rows those selected, tombstones among them
    /// @param dead the tombstones among the rows
    record Part(RowSet rows, TombstoneSet dead) {

        int count() {
            return rows.count() - dead.count();
        }
    }

    private final List<Part> parts;

    /// @param parts the one with pyramids first; behind it the few deposits that were changed since
    PointSelection(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /// How many deposits are selected, whether or not a projection shows them.
    public int count() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    /// How many of them a projection shows: what the tiles of each of its zooms hold together.
    public int count(MapProjection projection) {
        return parts.stream()
                .mapToInt(part ->
                        part.rows().order(projection).size() - part.dead().positions(part.rows(), projection).length)
                .sum();
    }

    /// How many of them lie in a tile.
    public int count(TileAddress tile) {
        return parts.stream().mapToInt(part -> countIn(part, tile)).sum();
    }

    private static int countIn(Part part, TileAddress tile) {
        TileOrder order = part.rows().order(tile.projection());
        int from = order.lowerBound(tile.firstKey());
        int to = order.lowerBound(tile.endKey());
        return to - from - TombstoneSet.countIn(part.dead().positions(part.rows(), tile.projection()), from, to);
    }

    /// Hands over each deposit of a tile, neighbours near each other.
    ///
    /// @param consumer is shown the same object each time
    public void forEachPoint(TileAddress tile, Consumer<PointRow> consumer) {
        for (Part part : parts) {
            TileOrder order = part.rows().order(tile.projection());
            PointColumns columns = part.rows().columns();
            PointRow shown = new PointRow(columns, 0, 0);
            int end = order.lowerBound(tile.endKey());
            for (int position = order.lowerBound(tile.firstKey()); position < end; position++) {
                int row = order.row(position);
                if (!part.dead().has(row)) {
                    shown.show(columns, row, order.key(position));
                    consumer.accept(shown);
                }
            }
        }
    }

    /// Hands over each cell of a tile that holds a deposit; the counts together are [#count(TileAddress)]. Cells come
    /// in
    /// no particular order.
    ///
    /// @param consumer is shown the same object each time
    public void forEachCell(TileAddress tile, int depth, Consumer<PointCell> consumer) {
        Map<Integer, PointCell> changed = changedCells(tile, depth);
        Part base = parts.getFirst();
        new CellReader(base, tile, depth).forEach(cell -> {
            PointCell more = changed.isEmpty() ? null : changed.remove(cell.cell());
            if (more != null) {
                cell.addAll(more);
            }
            consumer.accept(cell);
        });
        changed.values().forEach(consumer);
    }

    private Map<Integer, PointCell> changedCells(TileAddress tile, int depth) {
        Map<Integer, PointCell> cells = new HashMap<>();
        for (Part part : parts.subList(1, parts.size())) {
            TileOrder order = part.rows().order(tile.projection());
            PointColumns columns = part.rows().columns();
            int end = order.lowerBound(tile.endKey());
            for (int position = order.lowerBound(tile.firstKey()); position < end; position++) {
                long key = order.key(position);
                cells.computeIfAbsent(CellReader.cellInTile(key, tile.zoom(), depth), cell -> {
                            PointCell made = new PointCell(columns);
                            made.start(cell);
                            return made;
                        })
                        .add(columns, order.row(position), key);
            }
        }
        return cells;
    }
}
