package org.rareearthatlas;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rareearthatlas.exchange.backup.BackupFile;
import org.rareearthatlas.exchange.backup.BackupManifest;
import org.rareearthatlas.exchange.backup.DamagedBackupException;
import org.rareearthatlas.exchange.backup.DatabaseCounts;
import org.rareearthatlas.exchange.backup.RestoredBackups;
import org.rareearthatlas.exchange.backup.UnfinishedMigration;

/// Commands on a data folder that no atlas uses; one that runs makes them fail with the start's own words.
final class DataFolderCommands {

    private static final int NOT_UNDERSTOOD = 2;
    private static final int FAILED = 3;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private DataFolderCommands() {}

    /// `./atlas restore FILE`: verifies a backup and puts its database in place of the one that is there, which is
    /// kept.
    static int restore(String[] arguments, Path home, PrintStream err) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println("Usage: ./atlas restore FILE.zip   (the atlas must be stopped; what it replaces is kept)");
            return NOT_UNDERSTOOD;
        }
        if (isElsewhere(err)) {
            return FAILED;
        }
        try (DataFolder folder = DataFolder.open(home, 0)) {
            Path fresh = home.resolve("restored.mv.db");
            Files.deleteIfExists(fresh);
            BackupManifest manifest = BackupFile.extract(Path.of(arguments[0]), fresh);
            Path database = folder.databaseFile();
            if (Files.exists(database)) {
                Path kept = home.resolve("replaced-" + LocalDateTime.now().format(STAMP) + ".mv.db");
                Files.move(database, kept);
                err.println("Rare Earth Atlas: what was there is kept as " + kept + ".");
            }
            Files.move(fresh, database);
            UnfinishedMigration.end(home);
            forgetSearchIndex(home.resolve("search"));
            RestoredBackups.leaveNote(home, manifest.madeAt().toString());
            err.printf(
                    Locale.ROOT,
                    "Rare Earth Atlas: restored the backup of %s: %,d deposits, %,d claims, %,d sources.%n",
                    manifest.madeAt(),
                    manifest.count("DEPOSIT"),
                    manifest.count("CLAIM"),
                    manifest.count("SOURCE"));
            return 0;
        } catch (DamagedBackupException e) {
            err.println("Rare Earth Atlas: " + e.getMessage() + " Nothing was changed.");
            return FAILED;
        } catch (IOException e) {
            err.println("Rare Earth Atlas: the backup could not be restored: " + e.getMessage());
            return FAILED;
        }
    }

    private static boolean isElsewhere(PrintStream err) {
        String server = DatabaseAddress.ofProcess();
        if (server != null) {
            err.printf(
                    "Rare Earth Atlas: this atlas keeps its data in PostgreSQL (%s), not in the data folder; check and restore it with the server's own tools (pg_amcheck, pg_restore), as src/docs/deployment.md tells.%n",
                    DatabaseAddress.shown(server));
        }
        return server != null;
    }

    /// It is of the database that was replaced; the next start makes it anew.
    private static void forgetSearchIndex(Path index) throws IOException {
        if (Files.isDirectory(index)) {
            try (Stream<Path> files = Files.list(index)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// `./atlas check`: reads every table of the database without changing it.
    static int check(Path home, PrintStream err) {
        if (isElsewhere(err)) {
            return FAILED;
        }
        try (DataFolder folder = DataFolder.open(home, 0)) {
            if (Files.notExists(folder.databaseFile())) {
                err.println("Rare Earth Atlas: there is no database in " + home + " yet.");
                return 0;
            }
            Map<String, Long> counts = DatabaseCounts.of(folder.databaseFile());
            counts.forEach(
                    (table, rows) -> err.printf(Locale.ROOT, "%,12d  %s%n", rows, table.toLowerCase(Locale.ROOT)));
            err.println("Rare Earth Atlas: the database can be read whole.");
            return 0;
        } catch (SQLException e) {
            err.println("Rare Earth Atlas: the database is damaged: " + e.getMessage());
            return FAILED;
        } catch (IOException e) {
            err.println("Rare Earth Atlas: the data folder could not be checked: " + e.getMessage());
            return FAILED;
        }
    }
}
