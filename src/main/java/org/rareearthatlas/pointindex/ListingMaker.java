package org.rareearthatlas.pointindex;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Collator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntBinaryOperator;
import org.rareearthatlas.pointindex.PointView.Layered;

/// Makes the listings of a view. The orders by name of the large layers are made once, behind the readers' back;
/// what was changed since is put in between.
final class ListingMaker {

    /// So many other orders are kept, each of four bytes a deposit.
    private static final int KEPT_ORDERS = 2;

    private final ViewRows rows;
    private final int located;
    private final Map<NameLanguage, int[]> byName = new ConcurrentHashMap<>();
    private final Cache<List<PointSort>, int[]> orders =
            Caffeine.newBuilder().maximumSize(KEPT_ORDERS).build();

    /// @param located the layers with a place
    /// @param unlocated the layers without
    ListingMaker(List<Layered> located, List<Layered> unlocated) {
        List<Layered> all = new ArrayList<>(located);
        all.addAll(unlocated);
        this.rows = new ViewRows(List.copyOf(all));
        this.located = rows.start(located.size());
    }

    PointListing list(PointQuestion question) {
        int[] order = order(question.sort());
        boolean everything = question.asksAll() && (question.withUnlocated() || located == rows.size());
        return new PointListing(rows, everything ? order : select(question, order));
    }

    private int[] select(PointQuestion question, int[] order) {
        BitSet found = rows.select(question, question.words().getBytes(StandardCharsets.UTF_8));
        if (!question.withUnlocated()) {
            found.clear(located, rows.size());
        }
        int[] selected = new int[found.cardinality()];
        int filled = 0;
        for (int row : order) {
            if (found.get(row)) {
                selected[filled++] = row;
            }
        }
        return selected;
    }

    private int[] order(List<PointSort> sort) {
        if (sort.isEmpty()) {
            return byNumber();
        }
        for (NameLanguage language : NameLanguage.values()) {
            if (sort.equals(List.of(PointSort.byName(language)))) {
                return byName(language);
            }
        }
        return orders.get(sort, key -> new RowSorter(rows, byNumber(), this::byName).sort(key));
    }

    private int[] byNumber() {
        return merged(
                rows.layers().stream().map(layer -> layer.segment().byNumber()).toList(),
                (left, right) -> Long.compare(rows.id(left), rows.id(right)));
    }

    private int[] byName(NameLanguage language) {
        return byName.computeIfAbsent(language, this::mergedByName);
    }

    private int[] mergedByName(NameLanguage language) {
        Collator collator = NameOrder.collator(language);
        return merged(
                rows.layers().stream()
                        .map(layer -> layer.segment().byName(language))
                        .toList(),
                (left, right) -> {
                    int names = collator.compare(name(language, left), name(language, right));
                    return names != 0 ? names : Long.compare(rows.id(left), rows.id(right));
                });
    }

    private String name(NameLanguage language, int row) {
        return language.name(rows.columns(row), rows.inLayer(row));
    }

    /// The layers' orders joined, without the rows that hold no longer.
    private int[] merged(List<int[]> orders, IntBinaryOperator comparison) {
        int[] merged = {};
        for (int i = 0; i < orders.size(); i++) {
            int[] alive = alive(i, orders.get(i));
            merged =
                    merged.length == 0 ? alive : alive.length == 0 ? merged : SortedMerge.of(merged, alive, comparison);
        }
        return merged;
    }

    private int[] alive(int layer, int[] order) {
        TombstoneSet dead = rows.layers().get(layer).dead();
        int start = rows.start(layer);
        return start == 0 && dead.count() == 0
                ? order
                : Arrays.stream(order)
                        .filter(row -> !dead.has(row))
                        .map(row -> row + start)
                        .toArray();
    }
}
