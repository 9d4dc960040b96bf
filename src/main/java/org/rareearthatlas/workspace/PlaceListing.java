package org.rareearthatlas.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The rows for one search: the regions, which are few, and the deposits, which are asked for page by page.
///
/// @param regions rows of the regions found
/// @param depositCount how many deposits are found
/// @param depositPage rows of one page of deposits, pages counted from 0
record PlaceListing(
        PlaceRow regionsHeading,
        List<PlaceRow> regions,
        PlaceRow depositsHeading,
        int depositCount,
        IntFunction<List<PlaceRow>> depositPage) {

    /// How many deposits a page holds.
    static final int PAGE_SIZE = 50;

    boolean isEmpty() {
        return regions.isEmpty() && depositCount == 0;
    }

    int size() {
        return regionRows() + depositRows();
    }

    private int regionRows() {
        return regions.isEmpty() ? 0 : regions.size() + 1;
    }

    private int depositRows() {
        return depositCount == 0 ? 0 : depositCount + 1;
    }

    /// Some rows.
    ///
    /// @param offset counted from 0
    List<PlaceRow> rows(int offset, int limit) {
        List<PlaceRow> rows = new ArrayList<>();
        int end = Math.min(offset + limit, size());
        int index = offset;
        while (index < end && index < regionRows()) {
            rows.add(index == 0 ? regionsHeading : regions.get(index - 1));
            index++;
        }
        if (index < end && index == regionRows()) {
            rows.add(depositsHeading);
            index++;
        }
        addDeposits(rows, index - regionRows() - 1, end - index);
        return rows;
    }

    private void addDeposits(List<PlaceRow> rows, int first, int count) {
        int wanted = first + count;
        for (int page = first / PAGE_SIZE; count > 0 && page * PAGE_SIZE < wanted; page++) {
            List<PlaceRow> all = depositPage.apply(page);
            int from = Math.max(0, first - page * PAGE_SIZE);
            int to = Math.min(all.size(), wanted - page * PAGE_SIZE);
            if (from < to) {
                rows.addAll(all.subList(from, to));
            }
        }
    }
}
