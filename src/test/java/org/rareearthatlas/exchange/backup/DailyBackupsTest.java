package org.rareearthatlas.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The schedule itself, with days that pass in milliseconds.
class DailyBackupsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 10;
    private static final long PATIENCE_MS = 60_000;

    @TempDir
    Path folder = Path.of("");

    private BackupService service() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("live"));
        database.setUser("sa");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table deposit (id bigint primary key)");
            statement.execute("insert into deposit select x from system_range(1, 100)");
        }
        return new BackupService(database, folder.toString());
    }

    private List<String> made() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void makesOneEachDayAndRemovesWhatIsTooOld() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        // Each day is asked for twice: the second time its backup is there. One day the clock fails.
        DailyBackups daily = new DailyBackups(
                service(),
                true,
                () -> {
                    int time = asked.getAndIncrement();
                    if (time == 3) {
                        throw new IllegalStateException("no clock");
                    }
                    return MONDAY.plusDays(Math.min(time / 2, DAYS - 1));
                },
                Duration.ofMillis(1),
                Duration.ofMillis(1));
        daily.start();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (asked.get() <= 2 * DAYS && System.currentTimeMillis() < end) {
            Thread.sleep(20);
        }
        daily.stop();
        // The newest seven; the newest of the week before, Sunday the 11th, is among them.
        assertThat(made())
                .containsExactlyElementsOf(MONDAY.plusDays(3)
                        .datesUntil(MONDAY.plusDays(DAYS))
                        .map(day -> "daily-" + day + ".zip")
                        .toList());
        assertThat(BackupFile.extract(folder.resolve("backups/daily-2026-01-14.zip"), folder.resolve("restored.mv.db"))
                        .rows())
                .containsEntry("DEPOSIT", 100L);
    }

    @Test
    void makesNoneWhenItIsSwitchedOff() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        DailyBackups daily = new DailyBackups(
                service(),
                false,
                () -> MONDAY.plusDays(asked.getAndIncrement()),
                Duration.ofMillis(1),
                Duration.ofMillis(1));
        daily.start();
        Thread.sleep(200);
        daily.stop();
        assertThat(asked).hasValue(0);
        assertThat(folder.resolve("backups")).doesNotExist();
    }
}
