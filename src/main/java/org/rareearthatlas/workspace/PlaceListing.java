package org.rareearthatlas.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.ui.DepositWords;

/// The rows for one search: the regions, which are few, and the deposits, which are asked for page by page.
///
/// @param regions rows of the regions found
/// @param depositCount how many deposits are found
/// @param depositPage rows of one page of deposits, pages counted from 0
/// @param depositIndex where a deposit stands among them, counted from 0
/// @param percentRead how much of the deposits is read after a start, of a hundred; empty when all are
record PlaceListing(
        PlaceRow regionsHeading,
        List<PlaceRow> regions,
        PlaceRow depositsHeading,
        int depositCount,
        IntFunction<List<PlaceRow>> depositPage,
        Function<DepositId, OptionalInt> depositIndex,
        OptionalInt percentRead) {

    /// How many deposits a page holds.
    static final int PAGE_SIZE = 50;

    boolean isEmpty() {
        return percentRead.isEmpty() && regions.isEmpty() && depositCount == 0;
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

    /// Where the row with this address stands, counted from 0; -1 when there is none.
    int indexOf(String path) {
        for (int index = 0; index < regions.size(); index++) {
            if (regions.get(index).path().equals(path)) {
                return index + 1;
            }
        }
        return DepositWords.findId(path).map(depositIndex).orElse(OptionalInt.empty()).stream()
                .map(index -> regionRows() + 1 + index)
                .findFirst()
                .orElse(-1);
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
