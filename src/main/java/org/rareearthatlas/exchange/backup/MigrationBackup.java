package org.rareearthatlas.exchange.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.rareearthatlas.database.DatabaseKind;
import org.rareearthatlas.database.PostgresFitness;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Backs an existing database up before its schema is changed: `backups/before-{version}.zip`. Without that backup the
/// schema is not touched; a change that was cut off is taken back by the next start. On PostgreSQL backups are the
/// operator's, and a change of the schema that fails is taken back
/// whole by the server itself.
@Component
class MigrationBackup implements FlywayMigrationStrategy {

    private final String home;

    private final ApplicationEventPublisher events;

    MigrationBackup(@Value("${atlas.home:}") String home, ApplicationEventPublisher events) {
        this.home = home;
        this.events = events;
    }

    @Override
    public void migrate(Flyway flyway) {
        boolean inFile = isInFile(flyway);
        MigrationInfo[] pending = flyway.info().pending();
        if (inFile && pending.length > 0 && !home.isBlank()) {
            migrateFile(flyway, String.valueOf(pending[0].getVersion()));
        } else {
            flyway.migrate();
        }
    }

    private void migrateFile(Flyway flyway, String version) {
        boolean grown = flyway.info().applied().length > 0;
        try {
            Path folder = Path.of(home);
            UnfinishedMigration.begin(folder, grown ? backUp(flyway, version) : null);
            flyway.migrate();
            UnfinishedMigration.end(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInFile(Flyway flyway) {
        try (Connection database = flyway.getConfiguration().getDataSource().getConnection()) {
            if (DatabaseKind.of(database) == DatabaseKind.H2) {
                return true;
            }
            PostgresFitness.require(database);
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be looked at before its schema changes", e);
        }
    }

    private Path backUp(Flyway flyway, String version) throws IOException {
        try (Connection live = flyway.getConfiguration().getDataSource().getConnection()) {
            events.publishEvent(new UpgradeBackupStarted(this));
            Path folder = Files.createDirectories(UnfinishedMigration.backups(Path.of(home)));
            Path backup = folder.resolve("before-" + version + ".zip");
            BackupFile.write(live, backup);
            return backup;
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be backed up before its schema changes", e);
        }
    }
}
