package org.rareearthatlas.exchange.batch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

    private static final long PAUSE_NS = 250_000_000;

    private final AtomicLong rows = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long toldNs;
    private volatile Phase phase = Phase.WAITING;
    private volatile long totalRows = -1;
    private volatile boolean cancelled;

    void begin(Phase begun, long total) {
        rows.set(0);
        totalRows = total;
        phase = begun;
        tell();
    }

    /// Calls the listener from time to time, on the thread that imports: it must return at once.
    ///
    /// @return ends the calls when run
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        toldNs = System.nanoTime();
        listeners.forEach(Runnable::run);
    }

    /// @throws ImportCancelledException when it was given up
    void advance() {
        rows.incrementAndGet();
        check();
        if (System.nanoTime() - toldNs > PAUSE_NS) {
            tell();
        }
    }

    void check() {
        if (cancelled) {
            throw new ImportCancelledException();
        }
    }

    void finish() {
        phase = Phase.DONE;
        tell();
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
