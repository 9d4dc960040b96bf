package org.rareearthatlas.exchange.batch;

import java.util.concurrent.atomic.AtomicLong;

/// How far an import is, for other threads to see, and the way to give it up. Safe for many threads.
public final class ImportProgress {

    /// What is being done.
    public enum Phase {
        WAITING,
        CHECKING,
        WRITING,
        DONE
    }

    private final AtomicLong rows = new AtomicLong();
    private volatile Phase phase = Phase.WAITING;
    private volatile long totalRows = -1;
    private volatile boolean cancelled;

    void begin(Phase begun, long total) {
        rows.set(0);
        totalRows = total;
        phase = begun;
    }

    /// @throws ImportCancelledException when it was given up
    void advance() {
        rows.incrementAndGet();
        check();
    }

    void check() {
        if (cancelled) {
            throw new ImportCancelledException();
        }
    }

    void finish() {
        phase = Phase.DONE;
    }

    /// Gives the import up; nothing of it stays.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public Phase phase() {
        return phase;
    }

    public long rows() {
        return rows.get();
    }

    /// How many rows there are; -1 while that is not known.
    public long totalRows() {
        return totalRows;
    }
}
