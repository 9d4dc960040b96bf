package org.rareearthatlas.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    @TempDir
    Path folder = Path.of("");

    private BackupManifest backUp(Path target) throws SQLException, IOException {
        String url = "jdbc:h2:file:" + folder.resolve("live");
        try (Connection live = DriverManager.getConnection(url, "sa", "");
                Statement statement = live.createStatement()) {
            statement.execute("create table if not exists deposit (id bigint primary key, name varchar(100))");
            statement.execute("insert into deposit select x, 'Deposit ' || x from system_range(1, 1000)");
            BackupManifest manifest = BackupFile.write(live, target);
            statement.execute("delete from deposit where id > 10");
            return manifest;
        }
    }

    @Test
    void comesBackAsItWasThoughTheDatabaseWentOn() throws SQLException, IOException {
        Path backup = folder.resolve("backup.zip");
        BackupManifest made = backUp(backup);
        assertThat(made.rows()).isEqualTo(Map.of("DEPOSIT", 1000L));

        Path restored = folder.resolve("restored.mv.db");
        assertThat(BackupFile.extract(backup, restored)).isEqualTo(made);
        assertThat(DatabaseCounts.of(restored)).isEqualTo(Map.of("DEPOSIT", 1000L));
        try (var left = Files.list(folder)) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }

    @Test
    void removesWhatABackupThatWasCutOffHasLeft() throws SQLException, IOException {
        Path old = Files.createDirectory(folder.resolve(".atlas-backup-1"));
        Files.writeString(old.resolve("atlas.mv.db"), "as large as the database");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Path underWay = Files.createDirectory(folder.resolve(".atlas-backup-2"));
        Path ofTheUser = Files.createDirectory(folder.resolve("backup2"));
        Files.setLastModifiedTime(ofTheUser, FileTime.from(Instant.EPOCH));

        backUp(folder.resolve("backup.zip"));
        assertThat(old).doesNotExist();
        assertThat(underWay).exists();
        assertThat(ofTheUser).exists();
    }

    @Test
    void refusesWhatIsNoBackupOrADamagedOne() throws SQLException, IOException {
        Path backup = folder.resolve("backup.zip");
        backUp(backup);
        Path target = folder.resolve("x.mv.db");
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> BackupFile.extract(backup, target)).isInstanceOf(DamagedBackupException.class);
        byte[] spoilt = whole.clone();
        spoilt[whole.length / 2] ^= 0x55;
        Files.write(backup, spoilt);
        assertThatThrownBy(() -> BackupFile.extract(backup, target)).isInstanceOf(DamagedBackupException.class);
        Files.writeString(backup, "no archive");
        assertThatThrownBy(() -> BackupFile.extract(backup, target)).isInstanceOf(DamagedBackupException.class);
    }

    @Test
    void keepsSevenDaysAndFourWeeks() {
        LocalDate last = LocalDate.of(2026, 3, 1);
        List<Path> daily = IntStream.range(0, 60)
                .mapToObj(day -> Path.of("daily-" + last.minusDays(day) + ".zip"))
                .toList();
        // 1 March 2026 is a Sunday, the last day of its week: the newest of each week is its Sunday.
        assertThat(BackupService.kept(daily))
                .hasSize(10)
                .contains(
                        Path.of("daily-2026-03-01.zip"),
                        Path.of("daily-2026-02-23.zip"),
                        Path.of("daily-2026-02-22.zip"),
                        Path.of("daily-2026-02-15.zip"),
                        Path.of("daily-2026-02-08.zip"))
                .doesNotContain(Path.of("daily-2026-02-21.zip"), Path.of("daily-2026-02-01.zip"));
    }
}
