package org.rareearthatlas.exchange.backup;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sees to it that there is a backup of each day on which the atlas runs, some minutes after the start; switched off by
/// `atlas.backup.daily=false`.
@Component
class DailyBackups {

    private static final int FIRST_AFTER_MIN = 10;
    private static final int EACH_MIN = 60;
    private static final int PATIENCE_S = 20;

    private final BackupService backups;
    private final boolean wanted;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("daily-backup").factory());

    DailyBackups(BackupService backups, @Value("${atlas.backup.daily:true}") boolean wanted) {
        this.backups = backups;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (wanted) {
            clock.scheduleWithFixedDelay(
                    () -> backups.daily(LocalDate.now()), FIRST_AFTER_MIN, EACH_MIN, TimeUnit.MINUTES);
        }
    }

    /// The database must not be closed under a backup.
    @PreDestroy
    void stop() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
    }
}
