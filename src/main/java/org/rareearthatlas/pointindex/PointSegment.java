package org.rareearthatlas.pointindex;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.filter.FilterBoxes;
import org.rareearthatlas.geo.MapProjection;

/// Columns in the order of Web Mercator's tiles, and what finds rows in them. Never changes.
final class PointSegment {

    /// So many filters' selections are kept, each of some megabytes for a million deposits.
    private static final int KEPT_SELECTIONS = 8;

    private static final MapProjection ARRANGED = MapProjection.WEB_MERCATOR;

    private final PointColumns columns;
    private final RowSet all;
    private final int[] byId;
    private final Candidates candidates;
    private final Map<NameLanguage, int[]> byName = new ConcurrentHashMap<>();
    private final Cache<String, RowSet> selections =
            Caffeine.newBuilder().maximumSize(KEPT_SELECTIONS).build();

    private PointSegment(PointColumns columns, TileOrder order, int[] byId) {
        this.columns = columns;
        this.all = RowSet.all(columns, ARRANGED, order);
        this.byId = byId;
        this.candidates = new Candidates(columns, order);
    }

    /// @param columns filled in the order of the deposits' numbers; belong to the segment from now on
    static PointSegment of(PointColumns columns) {
        int[] former = new int[columns.size()];
        TileOrder order = TileOrder.arrange(columns, ARRANGED, former);
        int[] byId = new int[former.length];
        for (int row = 0; row < former.length; row++) {
            byId[former[row]] = row;
        }
        return new PointSegment(columns, order, byId);
    }

    PointColumns columns() {
        return columns;
    }

    RowSet all() {
        return all;
    }

    /// The rows of a filter; made once and kept while it is asked for.
    ///
    /// @param key as in [PointView#select]; empty when the rows are not to be kept
    /// @throws FilterTooCostlyException when that takes too long
    RowSet select(String key, Filter filter) {
        if (Filter.INCLUDE.equals(filter)) {
            return all;
        }
        return key.isEmpty() ? evaluate(filter) : selections.get(key, absent -> evaluate(filter));
    }

    private RowSet evaluate(Filter filter) {
        BitSet found = new BitSet(columns.size());
        forEachMatch(filter, TombstoneSet.NONE, found::set);
        return all.part(found);
    }

    /// Hands over every row that a filter selects, each once, in no particular order.
    ///
    /// @throws FilterTooCostlyException when that takes too long
    void forEachMatch(Filter filter, TombstoneSet dead, RowConsumer consumer) {
        Optional<List<Long>> ids = Candidates.findIds(filter);
        PointPredicate predicate = PredicateCompiler.compile(filter);
        if (ids.isPresent()) {
            ids.get().stream()
                    .distinct()
                    .forEach(id -> findRow(id).ifPresent(row -> {
                        if (!dead.has(row) && predicate.test(columns, row)) {
                            consumer.accept(row);
                        }
                    }));
            return;
        }
        RowScan scan = new RowScan(columns, predicate, dead, consumer, candidates.mayRepeat(filter));
        candidates.forEachRange(filter, scan::scan);
    }

    /// Every row that a filter selects, in the order of the deposits' numbers.
    PrimitiveIterator.OfInt iterate(Filter filter, TombstoneSet dead) {
        if (Candidates.findIds(filter).isEmpty() && FilterBoxes.of(filter).isEmpty()) {
            PointPredicate predicate = PredicateCompiler.compile(filter);
            return IntStream.of(byId)
                    .filter(row -> !dead.has(row) && predicate.test(columns, row))
                    .iterator();
        }
        Matches matches = new Matches(columns);
        forEachMatch(filter, dead, matches::add);
        return IntStream.of(matches.smallest(Integer.MAX_VALUE)).iterator();
    }

    /// All rows in the order of the deposits' numbers; not to be changed.
    int[] byNumber() {
        return byId;
    }

    /// All rows as [NameOrder] has them; made once. Not to be changed.
    int[] byName(NameLanguage language) {
        return byName.computeIfAbsent(language, key -> NameOrder.of(columns, key));
    }

    /// Whether the rows are already sorted by name, so that nobody has to wait for that.
    boolean isSorted(NameLanguage language) {
        return byName.containsKey(language);
    }

    OptionalInt findRow(long id) {
        int rank = rankAfter(id - 1);
        return rank < byId.length && columns.id(byId[rank]) == id ? OptionalInt.of(byId[rank]) : OptionalInt.empty();
    }

    /// How many rows have a number up to this one.
    int rankAfter(long id) {
        int low = 0;
        int high = byId.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.id(byId[middle]) <= id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The row with the n-th smallest number.
    int rowOfRank(int rank) {
        return byId[rank];
    }
}
