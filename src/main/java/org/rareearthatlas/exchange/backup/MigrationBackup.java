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
/// schema is not touched. On PostgreSQL backups are the operator's, and a change of the schema that fails is taken back
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
        boolean grown = flyway.info().applied().length > 0;
        if (inFile && pending.length > 0 && grown && !home.isBlank()) {
            backUp(flyway, String.valueOf(pending[0].getVersion()));
        }
        flyway.migrate();
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

    private void backUp(Flyway flyway, String version) {
        try (Connection live = flyway.getConfiguration().getDataSource().getConnection()) {
            events.publishEvent(new UpgradeBackupStarted(this));
            Path folder = Files.createDirectories(Path.of(home, "backups"));
            BackupFile.write(live, folder.resolve("before-" + version + ".zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be backed up before its schema changes", e);
        }
    }
}
