package org.rareearthatlas.pointindex;

import java.time.Duration;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Evaluates a predicate on ranges of rows, within a time that one question may take.
final class RowScan {

    static final Duration LIMIT = Duration.ofSeconds(10);

    /// How many rows pass between two looks at the clock, less one.
    private static final int CLOCK_MASK = 0xFFF;

    private final PointColumns columns;
    private final PointPredicate predicate;
    private final TombstoneSet dead;
    private final RowConsumer consumer;
    private final @Nullable BitSet seen;
    private final long start = System.nanoTime();
    private int scanned;

    /// @param mayRepeat whether ranges may overlap: each row is handed over once all the same
    RowScan(
            PointColumns columns,
            PointPredicate predicate,
            TombstoneSet dead,
            RowConsumer consumer,
            boolean mayRepeat) {
        this.columns = columns;
        this.predicate = predicate;
        this.dead = dead;
        this.consumer = consumer;
        this.seen = mayRepeat ? new BitSet(columns.size()) : null;
    }

    /// @throws FilterTooCostlyException when all ranges together have taken too long
    void scan(int fromRow, int toRow) {
        for (int row = fromRow; row < toRow; row++) {
            if ((++scanned & CLOCK_MASK) == 0 && System.nanoTime() - start > LIMIT.toNanos()) {
                throw new FilterTooCostlyException(LIMIT);
            }
            if (!dead.has(row) && predicate.test(columns, row) && isFirst(row)) {
                consumer.accept(row);
            }
        }
    }

    private boolean isFirst(int row) {
        if (seen == null) {
            return true;
        }
        boolean first = !seen.get(row);
        seen.set(row);
        return first;
    }
}
