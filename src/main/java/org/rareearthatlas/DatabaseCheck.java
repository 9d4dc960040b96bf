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
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Looks at the schema version before the database is opened for writing: opening it rewrites parts of the file, and
/// a database of a newer atlas must stay as it is to the byte.
final class DatabaseCheck {

    private static final Pattern MIGRATION = Pattern.compile("V([0-9._]+)__.*\\.(sql|class)");
    private static final String APPLIED =
            "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"success\" AND \"version\" IS NOT NULL";

    private DatabaseCheck() {}

    /// @throws StartFailure when the database has a migration that this version does not know
    static void refuseNewer(DataFolder folder) {
        if (Files.notExists(folder.databaseFile())) {
            return;
        }
        MigrationVersion applied = newestApplied(folder);
        if (applied != null && applied.isNewerThan(newestKnown().getVersion())) {
            throw StartFailures.newer(folder, null);
        }
    }

    /// Any trouble here is met again, and explained, when the database is opened for use.
    private static @Nullable MigrationVersion newestApplied(DataFolder folder) {
        try (Connection connection = DriverManager.getConnection(folder.readOnlyDatabaseUrl(), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(APPLIED)) {
            MigrationVersion newest = null;
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                newest = newest == null || version.compareTo(newest) > 0 ? version : newest;
            }
            return newest;
        } catch (SQLException e) {
            return null;
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
