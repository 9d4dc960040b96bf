package org.rareearthatlas.document;

import java.time.Duration;
import java.util.function.DoubleConsumer;

/// How far reading a file has come. It can be cancelled from another thread, and ends by itself after a time.
public final class ReadingProgress {

    /// No file may take longer.
    public static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private final DoubleConsumer listener;
    private final long endNs;
    private volatile boolean cancelled;

    /// @param listener is told how much is done, 0 to 1, on the reading thread
    public ReadingProgress(DoubleConsumer listener) {
        this(listener, TIME_LIMIT);
    }

    ReadingProgress(DoubleConsumer listener, Duration limit) {
        this.listener = listener;
        this.endNs = System.nanoTime() + limit.toNanos();
    }

    /// Ends the reading soon with a [ReadingCancelledException].
    public void cancel() {
        cancelled = true;
    }

    /// To be called again and again while reading.
    ///
    /// @throws ReadingCancelledException when it was cancelled
    /// @throws UnreadableDocumentException when the time is over
    void check() {
        if (cancelled) {
            throw new ReadingCancelledException();
        }
        if (System.nanoTime() - endNs > 0) {
            throw new UnreadableDocumentException(DocumentProblem.TOO_SLOW);
        }
    }

    void tell(int done, int all) {
        check();
        listener.accept((double) done / Math.max(1, all));
    }
}
