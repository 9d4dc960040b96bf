package org.rareearthatlas.exchange.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A change of the schema that did not come to its end, because the disk filled up or the power went. H2 commits every
/// statement of it at once and cannot take it back; a note in the data folder makes the next start put the database
/// back to what it was before.
public final class UnfinishedMigration {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedMigration.class);
    private static final String NOTE = "unfinished-migration";
    private static final String KEPT = "unfinished.mv.db";

    private UnfinishedMigration() {}

    /// @param backup what the database was before; null when it was new
    static void begin(Path home, @Nullable Path backup) throws IOException {
        if (backup != null) {
            toDisk(backup);
        }
        Path note = home.resolve(NOTE);
        Files.writeString(note, backup == null ? "" : backup.getFileName().toString());
        toDisk(note);
    }

    /// It came to its end, or a backup was put in the database's place by hand: nothing is left to take back.
    public static void end(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(NOTE));
    }

    /// Puts the database back if its last change was not finished. What is half changed is kept as
    /// `unfinished.mv.db`.
    ///
    /// @param database not in use
    /// @throws DamagedBackupException when the backup from before the change cannot be used; nothing has changed
    public static void takeBack(Path home, Path database) throws IOException {
        Path note = home.resolve(NOTE);
        if (Files.notExists(note)) {
            return;
        }
        String backup = Files.readString(note);
        if (!backup.isEmpty() && Files.exists(backups(home).resolve(backup))) {
            Path before = home.resolve("before.mv.db");
            BackupFile.extract(backups(home).resolve(backup), before);
            keep(home, database);
            Files.move(before, database, StandardCopyOption.ATOMIC_MOVE);
            LOG.warn("The last change of the database was not finished; it is as in {} again", backup);
        } else if (backup.isEmpty()) {
            keep(home, database);
            LOG.warn("The first start was not finished; it begins again");
        }
        end(home);
    }

    static Path backups(Path home) {
        return home.resolve("backups");
    }

    private static void keep(Path home, Path database) throws IOException {
        if (Files.exists(database)) {
            Files.move(database, home.resolve(KEPT), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void toDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
