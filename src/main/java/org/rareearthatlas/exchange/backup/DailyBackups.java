package org.rareearthatlas.exchange.backup;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sees to it that there is a backup of each day on which the atlas runs, some minutes after the start; switched off by
/// `atlas.backup.daily=false`.
@Component
class DailyBackups {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBackups.class);

    private static final Duration FIRST_AFTER = Duration.ofMinutes(10);
    private static final Duration EACH = Duration.ofHours(1);
    private static final int PATIENCE_S = 20;

    private final BackupService backups;
    private final boolean wanted;
    private final Supplier<LocalDate> today;
    private final Duration firstAfter;
    private final Duration each;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("daily-backup").factory());

    @Autowired
    DailyBackups(BackupService backups, @Value("${atlas.backup.daily:true}") boolean wanted) {
        this(backups, wanted, LocalDate::now, FIRST_AFTER, EACH);
    }

    /// @param today asked each time
    /// @param firstAfter how long after the start it is looked for the first time whether the day has its backup
    /// @param each how long after that again and again
    DailyBackups(BackupService backups, boolean wanted, Supplier<LocalDate> today, Duration firstAfter, Duration each) {
        this.backups = backups;
        this.wanted = wanted;
        this.today = today;
        this.firstAfter = firstAfter;
        this.each = each;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (wanted) {
            worker.scheduleWithFixedDelay(this::look, firstAfter.toMillis(), each.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// An error that got out would end the schedule for good.
    private void look() {
        try {
            backups.daily(today.get());
        } catch (RuntimeException e) {
            LOG.error("The daily backup failed; it is tried again", e);
        }
    }

    /// The database must not be closed under a backup.
    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
    }
}
