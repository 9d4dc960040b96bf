package org.rareearthatlas;

import java.util.function.Supplier;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Counts what a task asks of the database. Each thread has a count of its own: the search and the index read in the
/// background, whenever they like.
public final class StatementCounter implements StatementInspector {

    private static final ThreadLocal<Long> PREPARED = ThreadLocal.withInitial(() -> 0L);

    @Override
    public String inspect(String sql) {
        PREPARED.set(PREPARED.get() + 1);
        return sql;
    }

    /// How many statements the task prepared on this thread.
    public static long count(Supplier<?> task) {
        long before = PREPARED.get();
        task.get();
        return PREPARED.get() - before;
    }
}
