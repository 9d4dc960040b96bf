package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The deposits that a question finds in a view, in its order. A page costs what it holds. Never changes; keeps its
/// whole view in memory, so it is asked for again rather than kept.
public final class PointListing {

    private final ViewRows rows;
    private final int[] order;

    /// @param order rows of the view
    PointListing(ViewRows rows, int[] order) {
        this.rows = rows;
        this.order = order;
    }

    public int count() {
        return order.length;
    }

    /// Some of them; fewer where the listing ends.
    ///
    /// @param offset counted from 0
    public List<PointRow> list(int offset, int limit) {
        List<PointRow> page = new ArrayList<>();
        for (int at = Math.max(0, offset); at < Math.min((long) offset + limit, order.length); at++) {
            page.add(rows.row(order[at]));
        }
        return page;
    }

    /// All of them. Each is an object of its own.
    public Iterator<PointRow> iterator() {
        return IntStream.of(order).mapToObj(rows::row).iterator();
    }

    /// Where the deposit stands, counted from 0; empty when it does not belong to the list.
    public OptionalInt findIndex(long id) {
        for (int at = 0; at < order.length; at++) {
            if (rows.id(order[at]) == id) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
