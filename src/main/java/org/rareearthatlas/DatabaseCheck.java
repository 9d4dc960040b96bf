package org.rareearthatlas;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.backup.DamagedBackupException;
import org.rareearthatlas.exchange.backup.UnfinishedMigration;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Looks at the database before it is opened for writing: opening it rewrites parts of the file, and a damaged one or
/// one of a newer atlas must stay as it is to the byte. A change of its schema that was cut off is taken back first.
final class DatabaseCheck implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final Pattern MIGRATION = Pattern.compile("V([0-9._]+)__.*\\.(sql|class)");
    private static final String APPLIED =
            "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"success\" AND \"version\" IS NOT NULL";

    private final DataFolder folder;

    DatabaseCheck(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        boolean ours = folder.databaseUrl().equals(settings.getProperty("spring.datasource.url"));
        if (ours) {
            takeBackUnfinishedMigration();
        }
        if (ours && Files.exists(folder.databaseFile())) {
            refuseUnusableFile();
        }
    }

    private void takeBackUnfinishedMigration() {
        try {
            UnfinishedMigration.takeBack(folder.home(), folder.databaseFile());
        } catch (DamagedBackupException e) {
            throw StartFailures.damaged(folder, e);
        } catch (IOException e) {
            throw StartFailures.explain(folder, e);
        }
    }

    private void refuseUnusableFile() {
        DatabaseFile file = new DatabaseFile(folder.databaseFile());
        try {
            if (file.isCutShort()) {
                throw StartFailures.damaged(folder, null);
            }
            // H2 wants to write into a database without users, and keeps its lock on the file when it may not.
            if (!file.isHardlyBegun()) {
                refuseUnusable();
            }
        } catch (IOException e) {
            throw StartFailures.explain(folder, e);
        }
    }

    private void refuseUnusable() {
        try (Connection connection =
                DriverManager.getConnection(folder.readOnlyDatabaseUrl(), DataFolder.DATABASE_USER, "")) {
            MigrationVersion applied = newestApplied(connection);
            if (applied != null && applied.isNewerThan(newestKnown().getVersion())) {
                throw StartFailures.newer(folder, null);
            }
        } catch (SQLException e) {
            StartFailure failure = StartFailures.ofDatabase(folder, e);
            if (failure != null) {
                throw failure;
            }
            // Something else, such as a first start that was cut off: opening it for use tells.
        }
    }

    private static @Nullable MigrationVersion newestApplied(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(APPLIED)) {
            MigrationVersion newest = null;
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                newest = newest == null || version.compareTo(newest) > 0 ? version : newest;
            }
            return newest;
        }
    }

    private static MigrationVersion newestKnown() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/V*");
            return Stream.of(found)
                    .map(resource -> MIGRATION.matcher(Objects.requireNonNullElse(resource.getFilename(), "")))
                    .filter(Matcher::matches)
                    .map(match -> MigrationVersion.fromVersion(match.group(1)))
                    .max(MigrationVersion::compareTo)
                    .orElse(MigrationVersion.EMPTY);
        } catch (IOException e) {
            throw new IllegalStateException("The migrations cannot be listed", e);
        }
    }
}
