package org.rareearthatlas.pointindex;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.pointindex.PointView.Layered;

/// The rows of one layer that a [BoxedFilter] selects: ranges of positions that lie within the boxes, counted by their
/// ends, and the rows near the edges one by one.
final class BoxRows implements SquareSearch.Ranges {

    private static final MapProjection ARRANGED = MapProjection.WEB_MERCATOR;

    private final PointColumns columns;
    private final TileOrder order;
    private final TombstoneSet dead;
    private final int[] deadPositions;
    private Envelope searchedWgs84 = new Envelope();
    private int[] ranges = new int[64];
    private int rangesSize;
    private final Matches atEdges;
    private int count;

    private BoxRows(Layered layer, BoxedFilter filter) {
        PointSelection.Part part = layer.select(filter.key(), filter.rest());
        columns = layer.segment().columns();
        order = part.rows().order(ARRANGED);
        dead = layer.dead();
        deadPositions = part.dead().positions(part.rows(), ARRANGED);
        atEdges = new Matches(columns);
        for (Envelope box : filter.boxesWgs84()) {
            searchedWgs84 = box;
            SquareSearch.search(order, box, this);
        }
        if (filter.boxesWgs84().stream().anyMatch(SquareSearch::reachesPoles)) {
            beyondProjection(layer, filter);
        }
        count += atEdges.size();
    }

    /// @throws FilterTooCostlyException when finding the rows of the attributes takes too long
    static BoxRows of(Layered layer, BoxedFilter filter) {
        return new BoxRows(layer, filter);
    }

    /// How many there are.
    int count() {
        return count;
    }

    /// Adds all rows whose number is greater.
    void addTo(Matches matches, long afterId) {
        for (int i = 0; i < rangesSize; i += 2) {
            for (int position = ranges[i]; position < ranges[i + 1]; position++) {
                add(order.row(position), matches, afterId);
            }
        }
        atEdges.forEach(row -> add(row, matches, afterId));
    }

    private void add(int row, Matches matches, long afterId) {
        if (columns.id(row) > afterId && !dead.has(row)) {
            matches.add(row);
        }
    }

    @Override
    public void within(int from, int to) {
        if (rangesSize == ranges.length) {
            ranges = Arrays.copyOf(ranges, rangesSize * 2);
        }
        ranges[rangesSize++] = from;
        ranges[rangesSize++] = to;
        count += to - from - TombstoneSet.countIn(deadPositions, from, to);
    }

    @Override
    public void crossing(int from, int to) {
        for (int position = from; position < to; position++) {
            int row = order.row(position);
            if (!dead.has(row) && contains(searchedWgs84, row)) {
                atEdges.add(row);
            }
        }
    }

    /// What Web Mercator does not show stands behind everything else.
    private void beyondProjection(Layered layer, BoxedFilter filter) {
        PointPredicate rest = PredicateCompiler.compile(filter.rest());
        for (int row = layer.segment().all().order(ARRANGED).size(); row < columns.size(); row++) {
            int beyond = row;
            if (!dead.has(row)
                    && rest.test(columns, row)
                    && filter.boxesWgs84().stream().anyMatch(box -> contains(box, beyond))) {
                atEdges.add(row);
            }
        }
    }

    private boolean contains(Envelope boxWgs84, int row) {
        return boxWgs84.contains(columns.lonDeg(row), columns.latDeg(row));
    }
}
