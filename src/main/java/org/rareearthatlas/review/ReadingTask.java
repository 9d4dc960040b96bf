package org.rareearthatlas.review;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.reading.PlaceReader;
import org.rareearthatlas.reading.Reading;
import org.rareearthatlas.source.SourceText;

/// One reading of a text, which can be given up from another thread while it searches for names. The database is never
/// interrupted: that would close its file.
public final class ReadingTask {

    private final ReviewService reviews;
    private final PlaceReader reader;
    private final SourceText text;
    private @Nullable Thread searching;
    private boolean cancelled;

    ReadingTask(ReviewService reviews, PlaceReader reader, SourceText text) {
        this.reviews = reviews;
        this.reader = reader;
        this.text = text;
    }

    /// Reads the text and keeps what was found; takes seconds for a long one.
    ///
    /// @return false when it was given up; nothing is kept then
    public boolean run() {
        ReviewService.Prepared prepared = reviews.prepare(text);
        if (!begin()) {
            return false;
        }
        Reading found;
        try {
            found = reader.read(prepared.words(), prepared.known());
        } catch (CancellationException e) {
            return false;
        } finally {
            end();
        }
        if (isCancelled()) {
            return false;
        }
        reviews.keep(text, found);
        return true;
    }

    private synchronized boolean begin() {
        searching = cancelled ? null : Thread.currentThread();
        return !cancelled;
    }

    /// An interrupt that came too late must not reach the database.
    private synchronized void end() {
        searching = null;
        Thread.interrupted();
    }

    private synchronized boolean isCancelled() {
        return cancelled;
    }

    /// Gives the reading up; does nothing once it is done.
    public synchronized void cancel() {
        cancelled = true;
        if (searching != null) {
            searching.interrupt();
        }
    }
}
