package org.rareearthatlas.bulk;

import org.springframework.jdbc.core.JdbcOperations;

/// Takes numbers from a sequence as Hibernate's pooled optimizer does, so that both can take them at the same time: the
/// sequence counts in steps of 50, and each of its values stands for itself and the 49 below it. For one thread.
public final class SequenceNumbers {

    private static final int STEP = 50;

    private final JdbcOperations jdbc;
    private final String query;
    private long next = 1;
    private long last;

    /// @param sequence its name in the schema, never from outside the code
    public SequenceNumbers(JdbcOperations jdbc, String sequence) {
        this.jdbc = jdbc;
        this.query = "select nextval('" + sequence + "')";
    }

    /// A number that no one else has had or will have.
    public long take() {
        if (next > last) {
            Long value = jdbc.queryForObject(query, Long.class);
            last = value == null ? 0 : value;
            // The first value of a new sequence is 1, and there is nothing below it.
            next = Math.max(1, last - STEP + 1);
        }
        return next++;
    }
}
