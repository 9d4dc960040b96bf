package org.rareearthatlas.exchange.batch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.UnreadableFileException;

/// An import that runs, waits or has ended, whether or not anybody looks at it.
public final class ImportJob {

    /// How it ended.
    public sealed interface Outcome {

        record Imported(ImportBatch batch) implements Outcome {}

        /// The atlas had all of it, or no row could be written.
        record Nothing(ImportCounts counts) implements Outcome {}

        record Cancelled() implements Outcome {}

        /// @param reason null when the reason is in the log
        record Failed(@Nullable UnreadableFileException reason) implements Outcome {}
    }

    private final long id;
    private final ImportPlan plan;
    private final ImportProgress progress = new ImportProgress();
    private volatile @Nullable Outcome outcome;

    ImportJob(long id, ImportPlan plan) {
        this.id = id;
        this.plan = plan;
    }

    public long id() {
        return id;
    }

    public String fileName() {
        return plan.fileName();
    }

    ImportPlan plan() {
        return plan;
    }

    public ImportProgress progress() {
        return progress;
    }

    void end(Outcome ended) {
        outcome = ended;
        progress.finish();
    }

    /// Empty while it has not ended.
    public Optional<Outcome> findOutcome() {
        return Optional.ofNullable(outcome);
    }
}
