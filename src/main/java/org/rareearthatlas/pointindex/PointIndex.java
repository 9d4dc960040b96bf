package org.rareearthatlas.pointindex;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rareearthatlas.deposit.DepositsLoaded;
import org.rareearthatlas.geo.LonLat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Keeps the located deposits in memory, in step with the database.
///
/// One thread reads them in the background, and takes in what each commit changed; readers take the newest [PointView]
/// and never wait for it. Who has just committed waits a moment for the view that shows it.
@Component
public class PointIndex {

    private static final Logger LOG = LoggerFactory.getLogger(PointIndex.class);
    private static final long COMMIT_WAIT_MS = 500;
    private static final long STOP_WAIT_S = 5;
    private static final long CHECK_EVERY_MIN = 10;

    private final PointLoader loader;
    private final ApplicationEventPublisher events;
    private final IndexKeeper keeper;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("point-index").factory());
    private boolean started;

    PointIndex(PointLoader loader, ApplicationEventPublisher events) {
        this.loader = loader;
        this.events = events;
        this.keeper = new IndexKeeper(loader);
    }

    /// The newest view; empty until the index is read for the first time.
    public Optional<PointView> find() {
        return keeper.find();
    }

    /// The newest view, once there is one.
    ///
    /// @return empty when there is none after that time
    public Optional<PointView> await(long timeoutMs) {
        start();
        if (keeper.find().isEmpty()) {
            waitFor(worker.submit(() -> {}), timeoutMs);
        }
        return keeper.find();
    }

    /// Where a view may differ from a later one: the places at which changed deposits were or are; empty when that is
    /// not
    /// known, so that all may.
    ///
    /// @param since the generation of the earlier view
    /// @param until the generation of the later one
    public Optional<List<LonLat>> findTouched(long since, long until) {
        return keeper.touched().between(since, until);
    }

    public IndexState state() {
        return keeper.state();
    }

    /// Begins to read the index, unless that has been done; from then on it is compared with the database now and then.
    public synchronized void start() {
        if (!started) {
            started = true;
            worker.execute(this::load);
            worker.scheduleWithFixedDelay(keeper::check, CHECK_EVERY_MIN, CHECK_EVERY_MIN, TimeUnit.MINUTES);
        }
    }

    private void load() {
        keeper.rebuild();
        if (!keeper.isStopped()) {
            events.publishEvent(new DepositsLoaded());
        }
    }

    /// Takes in what a commit changed, added or deleted, and waits a moment for it.
    void changed(Collection<Long> ids) {
        if (isStarted()) {
            Set<Long> copy = Set.copyOf(ids);
            waitFor(worker.submit(() -> keeper.update(copy)), COMMIT_WAIT_MS);
        }
    }

    /// Reads everything anew, behind the back of the readers: after a change too large to be told one by one.
    ///
    /// @return completes when that has happened
    public CompletableFuture<Void> rebuildSoon() {
        return CompletableFuture.runAsync(keeper::rebuild, worker);
    }

    /// Reads everything anew, because regions have changed.
    void regionsChanged() {
        if (isStarted()) {
            loader.forgetRegions();
            rebuildSoon();
        }
    }

    /// Compares with the database, and reads everything anew when they disagree.
    ///
    /// @return whether they agreed; completes when they do
    public CompletableFuture<Boolean> check() {
        return CompletableFuture.supplyAsync(keeper::check, worker);
    }

    private synchronized boolean isStarted() {
        return started;
    }

    private static void waitFor(Future<?> task, long timeoutMs) {
        try {
            task.get(timeoutMs, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("The index of deposits is busy", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// An interrupt would close the database's file, so the thread is asked to end by itself.
    @PreDestroy
    void stop() throws InterruptedException {
        keeper.stop();
        worker.shutdown();
        if (!worker.awaitTermination(STOP_WAIT_S, TimeUnit.SECONDS)) {
            LOG.warn("The index of deposits is still being read");
        }
    }
}
