package org.rareearthatlas;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/// Counts what a task asks of the database.
public final class StatementCounter {

    private StatementCounter() {}

    /// How many statements the task prepared.
    public static long count(EntityManagerFactory factory, Supplier<?> task) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        task.get();
        return statistics.getPrepareStatementCount() - before;
    }
}
