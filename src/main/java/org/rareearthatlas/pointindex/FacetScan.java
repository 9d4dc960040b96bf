package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.pointindex.PointView.Layered;

/// Counts a view by all facets in one pass. A row that just one facet's filter leaves out still counts for that facet:
/// its values tell what one would see by choosing them.
final class FacetScan {

    private static final int NONE = -1;

    private final Filter common;
    private final List<Facet> asked = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final Map<Facet, Map<String, Integer>> byFacet = new EnumMap<>(Facet.class);
    private final Map<Facet, Integer> failingOnly = new EnumMap<>(Facet.class);
    private int total;

    FacetScan(Filter common, Map<Facet, Filter> byFacet) {
        this.common = common;
        byFacet.forEach((facet, filter) -> {
            asked.add(facet);
            filters.add(filter);
        });
    }

    FacetCounts count(PointView view) {
        for (Facet facet : Facet.values()) {
            byFacet.put(facet, new TreeMap<>());
        }
        view.layers().forEach(this::count);
        Map<Facet, Integer> without = new EnumMap<>(Facet.class);
        failingOnly.forEach((facet, count) -> without.put(facet, total + count));
        return new FacetCounts(total, byFacet, without);
    }

    private void count(Layered layer) {
        PointColumns columns = layer.segment().columns();
        PointPredicate[] predicates =
                filters.stream().map(PredicateCompiler::compile).toArray(PointPredicate[]::new);
        Gathered all = new Gathered(Arrays.stream(Facet.Column.values())
                .map(column -> new Histogram(columns, column))
                .toList());
        List<Gathered> others = asked.stream()
                .map(facet -> new Gathered(List.of(new Histogram(columns, facet.column()))))
                .toList();
        layer.segment().forEachMatch(common, layer.dead(), row -> {
            int failing = NONE;
            for (int i = 0; i < predicates.length; i++) {
                if (!predicates[i].test(columns, row)) {
                    if (failing != NONE) {
                        return;
                    }
                    failing = i;
                }
            }
            (failing == NONE ? all : others.get(failing)).add(row);
        });
        addUp(all, others);
    }

    private void addUp(Gathered all, List<Gathered> others) {
        total += all.finish();
        byFacet.forEach(
                (facet, counts) -> all.histograms.get(facet.column().ordinal()).addTo(counts, facet));
        for (int i = 0; i < others.size(); i++) {
            Facet facet = asked.get(i);
            failingOnly.merge(facet, others.get(i).finish(), Integer::sum);
            others.get(i).histograms.getFirst().addTo(byFacet.computeIfAbsent(facet, key -> new TreeMap<>()), facet);
        }
    }

    /// Rows on their way into histograms; some at once, so that each column is read in one go.
    private static final class Gathered {

        private final List<Histogram> histograms;
        private final int[] rows = new int[1 << 12];
        private int size;
        private int before;

        Gathered(List<Histogram> histograms) {
            this.histograms = histograms;
        }

        void add(int row) {
            rows[size++] = row;
            if (size == rows.length) {
                finish();
            }
        }

        /// @return how many rows there were in all
        int finish() {
            histograms.forEach(histogram -> histogram.addAll(rows, size));
            before += size;
            size = 0;
            return before;
        }
    }
}
