package org.rareearthatlas.exchange.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.rareearthatlas.database.DatabaseKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Makes backups of the running atlas, by hand and once a day, and keeps the last of them: seven days and four weeks.
@Service
public class BackupService {

    private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);
    private static final String PREFIX = "daily-";
    private static final String ENDING = ".zip";
    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private final DataSource database;
    private final String home;

    BackupService(DataSource database, @Value("${atlas.home:}") String home) {
        this.database = database;
        this.home = home;
    }

    /// Writes a verified backup.
    ///
    /// @throws IOException when it cannot be written, or is not what it should be
    /// @throws BackupElsewhereException on PostgreSQL
    public BackupManifest write(Path target) throws IOException {
        try (Connection live = database.getConnection()) {
            if (DatabaseKind.of(live) == DatabaseKind.POSTGRESQL) {
                throw new BackupElsewhereException();
            }
            return BackupFile.write(live, target);
        } catch (SQLException e) {
            throw new IOException("The database could not be backed up", e);
        }
    }

    /// Makes the backup of a day unless it is there, and removes those that are too old. Does nothing without a data
    /// folder, as in tests, and on PostgreSQL.
    ///
    /// @return whether one was made
    boolean daily(LocalDate today) {
        try {
            if (home.isBlank() || DatabaseKind.of(database) == DatabaseKind.POSTGRESQL) {
                return false;
            }
            Path folder = Files.createDirectories(Path.of(home, "backups"));
            Path target = folder.resolve(PREFIX + today + ENDING);
            if (Files.exists(target)) {
                return false;
            }
            write(target);
            removeOld(folder);
            return true;
        } catch (IOException | SQLException e) {
            LOG.error("The daily backup could not be made", e);
            return false;
        }
    }

    private static void removeOld(Path folder) throws IOException {
        List<Path> daily = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
            files.forEach(daily::add);
        }
        daily.sort(Comparator.comparing(Path::getFileName).reversed());
        Set<Path> kept = kept(daily);
        for (Path file : daily) {
            if (!kept.contains(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// The newest ones, and the newest of each of the last weeks.
    ///
    /// @param daily the newest first
    static Set<Path> kept(List<Path> daily) {
        Set<Path> kept = new HashSet<>(daily.subList(0, Math.min(DAYS, daily.size())));
        Set<String> weeks = new HashSet<>();
        for (Path file : daily) {
            String name = file.getFileName().toString();
            LocalDate day = LocalDate.parse(name.substring(PREFIX.length(), name.length() - ENDING.length()));
            String week = day.get(WeekFields.ISO.weekBasedYear()) + "-" + day.get(WeekFields.ISO.weekOfWeekBasedYear());
            if (weeks.size() < WEEKS && weeks.add(week)) {
                kept.add(file);
            }
        }
        return kept;
    }
}
