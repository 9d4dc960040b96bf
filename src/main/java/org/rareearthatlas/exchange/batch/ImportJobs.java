package org.rareearthatlas.exchange.batch;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.rareearthatlas.exchange.batch.ImportJob.Outcome;
import org.rareearthatlas.security.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/// Runs imports one after the other in the background: whoever started one may close the page and find it again.
@Service
public class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int KEPT = 20;
    private static final int PATIENCE_S = 20;

    private final ImportService imports;
    private final AtomicLong numbers = new AtomicLong();
    private final List<ImportJob> jobs = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import").factory());

    ImportJobs(ImportService imports) {
        this.imports = imports;
    }

    /// Starts an import; its staged file is removed at its end.
    ///
    /// @param totalRows as the check counted them; -1 when that is not known
    @PreAuthorize(Roles.MAY_CURATE)
    public ImportJob start(ImportPlan plan, long totalRows) {
        ImportJob job = new ImportJob(numbers.incrementAndGet(), plan);
        jobs.addFirst(job);
        while (jobs.size() > KEPT && jobs.getLast().findOutcome().isPresent()) {
            jobs.removeLast();
        }
        worker.execute(new DelegatingSecurityContextRunnable(() -> job.end(outcome(job, totalRows))));
        return job;
    }

    private Outcome outcome(ImportJob job, long totalRows) {
        try {
            job.progress().check();
            return new Outcome.Imported(imports.run(job.plan(), totalRows, job.progress()));
        } catch (NothingToImportException e) {
            return new Outcome.Nothing(e.counts());
        } catch (ImportCancelledException e) {
            return new Outcome.Cancelled();
        } catch (UnreadableFileException e) {
            return new Outcome.Failed(e);
        } catch (RuntimeException e) {
            LOG.error("The import of {} failed; nothing of it was kept", job.fileName(), e);
            return new Outcome.Failed(null);
        } finally {
            remove(job);
        }
    }

    private static void remove(ImportJob job) {
        try {
            Files.deleteIfExists(job.plan().file());
        } catch (IOException e) {
            LOG.warn("A file that was imported could not be removed", e);
        }
    }

    /// The imports since the start, the newest first.
    public List<ImportJob> list() {
        return List.copyOf(jobs);
    }

    /// Gives up what still runs: the database must not be closed under it.
    @PreDestroy
    void stop() throws InterruptedException {
        jobs.forEach(job -> job.progress().cancel());
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)) {
            LOG.warn("An import is still being given up while the atlas stops");
        }
    }
}
