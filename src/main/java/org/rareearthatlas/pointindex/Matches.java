package org.rareearthatlas.pointindex;

import java.util.Arrays;
import org.apache.lucene.util.IntroSelector;
import org.apache.lucene.util.IntroSorter;

/// Rows of some columns, gathered to be put in the order of their deposits' numbers.
final class Matches {

    private final PointColumns columns;
    private int[] rows = new int[256];
    private int size;

    Matches(PointColumns columns) {
        this.columns = columns;
    }

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void forEach(RowConsumer consumer) {
        for (int i = 0; i < size; i++) {
            consumer.accept(rows[i]);
        }
    }

    /// The rows with the smallest numbers, in order.
    ///
    /// @param limit how many at most
    int[] smallest(int limit) {
        if (limit < size) {
            new Selector().select(0, size, limit);
        }
        int[] some = Arrays.copyOf(rows, Math.min(limit, size));
        sort(some);
        return some;
    }

    private void sort(int[] some) {
        new IntroSorter() {
            private long pivot;

            @Override
            protected void setPivot(int i) {
                pivot = columns.id(some[i]);
            }

            @Override
            protected int comparePivot(int j) {
                return Long.compare(pivot, columns.id(some[j]));
            }

            @Override
            protected void swap(int i, int j) {
                int row = some[i];
                some[i] = some[j];
                some[j] = row;
            }
        }.sort(0, some.length);
    }

    private final class Selector extends IntroSelector {

        private long pivot;

        @Override
        protected void setPivot(int i) {
            pivot = columns.id(rows[i]);
        }

        @Override
        protected int comparePivot(int j) {
            return Long.compare(pivot, columns.id(rows[j]));
        }

        @Override
        protected void swap(int i, int j) {
            int row = rows[i];
            rows[i] = rows[j];
            rows[j] = row;
        }
    }
}
