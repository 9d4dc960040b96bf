package org.rareearthatlas.pointindex;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.pointindex.PointView.Layered;

/// Joins what the layers of a view have, in the order of the deposits' numbers.
final class PointIterator implements Iterator<PointRow> {

    /// The next row of a layer.
    private record Head(PointColumns columns, int row, PrimitiveIterator.OfInt rest) {

        long id() {
            return columns.id(row);
        }
    }

    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparingLong(Head::id));

    private PointIterator() {}

    static PointIterator of(Iterable<Layered> layers, Filter filter) {
        PointIterator all = new PointIterator();
        for (Layered layer : layers) {
            PointSegment segment = layer.segment();
            all.put(segment.columns(), segment.iterate(filter, layer.dead()));
        }
        return all;
    }

    private void put(PointColumns columns, PrimitiveIterator.OfInt rows) {
        if (rows.hasNext()) {
            heads.add(new Head(columns, rows.nextInt(), rows));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public PointRow next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        put(head.columns, head.rest);
        return new PointRow(head.columns, head.row, 0);
    }
}
