package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.pointindex.PointView.Layered;

/// Reads pages of what a filter selects of a view, and counts it.
final class PageReader {

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
        int[] matched = {0};
        layer.segment().forEachMatch(filter, layer.dead(), row -> {
            matched[0]++;
            if (columns.id(row) > afterId) {
                behind.add(row);
            }
        });
        for (int row : behind.smallest(limit)) {
            found.add(new PointRow(columns, row, 0));
        }
        return matched[0];
    }
}
