package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.pointindex.PointView.Layered;

/// Reads pages of what a filter selects of a view, and counts it.
final class PageReader {

    /// A step from number to number goes through memory at random, and costs so many steps along it.
    private static final int STEP_COST = 4;

    private final PointView view;
    private final Filter filter;

    PageReader(PointView view, Filter filter) {
        this.view = view;
        this.filter = filter;
    }

    PointPage read(long afterId, int limit) {
        List<PointRow> found = new ArrayList<>();
        int matched = 0;
        for (Layered layer : view.layers()) {
            matched += Filter.INCLUDE.equals(filter)
                    ? everything(layer, afterId, limit + 1, found)
                    : matching(layer, afterId, limit + 1, found);
        }
        if (view.layers().size() > 1) {
            found.sort(Comparator.comparingLong(PointRow::id));
        }
        boolean more = found.size() > limit;
        return new PointPage(more ? found.subList(0, limit) : found, more, matched);
    }

    /// @return how many the layer has in all
    private static int everything(Layered layer, long afterId, int limit, List<PointRow> found) {
        PointSegment segment = layer.segment();
        int taken = 0;
        for (int rank = segment.rankAfter(afterId);
                taken < limit && rank < segment.columns().size();
                rank++) {
            int row = segment.rowOfRank(rank);
            if (!layer.dead().has(row)) {
                found.add(new PointRow(segment.columns(), row, 0));
                taken++;
            }
        }
        return segment.columns().size() - layer.dead().count();
    }

    /// @return how many the layer has in all
    private int matching(Layered layer, long afterId, int limit, List<PointRow> found) {
        PointColumns columns = layer.segment().columns();
        Matches behind = new Matches(columns);
        Optional<BoxedFilter> boxed = BoxedFilter.of(filter);
        if (boxed.isPresent()) {
            BoxRows rows = BoxRows.of(layer, boxed.get());
            if (!walk(layer, rows.count(), afterId, limit, behind)) {
                behind.clear();
                rows.addTo(behind, afterId);
            }
            take(columns, behind, limit, found);
            return rows.count();
        }
        int[] matched = {0};
        layer.segment().forEachMatch(filter, layer.dead(), row -> {
            matched[0]++;
            if (columns.id(row) > afterId) {
                behind.add(row);
            }
        });
        take(columns, behind, limit, found);
        return matched[0];
    }

    private static void take(PointColumns columns, Matches behind, int limit, List<PointRow> found) {
        for (int row : behind.smallest(limit)) {
            found.add(new PointRow(columns, row, 0));
        }
    }

    /// Looks at one number after the other until there are enough: where a filter selects much, sooner done than
    /// gathering all of it. Gives up when it turns out otherwise.
    ///
    /// @param matched how many rows the filter selects
    /// @return whether the matches are complete
    private boolean walk(Layered layer, int matched, long afterId, int limit, Matches matches) {
        PointSegment segment = layer.segment();
        PointColumns columns = segment.columns();
        if ((long) limit * columns.size() * STEP_COST > (long) matched * matched) {
            return false;
        }
        PointPredicate predicate = PredicateCompiler.compile(filter);
        int first = segment.rankAfter(afterId);
        int last = Math.min(columns.size(), first + matched);
        for (int rank = first; rank < last && matches.size() < limit; rank++) {
            int row = segment.rowOfRank(rank);
            if (!layer.dead().has(row) && predicate.test(columns, row)) {
                matches.add(row);
            }
        }
        return matches.size() == limit || last == columns.size();
    }
}
