package org.rareearthatlas.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/// Looks whether a PostgreSQL database can hold an atlas, before anything is written to it: PostgreSQL 15 and PostGIS
/// 3.3 or later, in UTF-8.
public final class PostgresFitness {

    private static final int MIN_POSTGRESQL = 15;
    private static final String MIN_POSTGIS = "3.3";
    private static final String FACTS = "select pg_encoding_to_char(encoding),"
            + " (select extversion from pg_extension where extname = 'postgis'),"
            + " (select default_version from pg_available_extensions where name = 'postgis'),"
            + " (select rolsuper from pg_roles where rolname = current_user)"
            + " from pg_database where datname = current_database()";

    private PostgresFitness() {}

    /// @throws UnfitDatabaseException when it cannot, or when a move into it is not done
    public static void require(Connection connection) throws SQLException {
        requireServer(connection);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select 1 from pg_namespace where nspname = '" + MoveLedger.SCHEMA + "'")) {
            if (row.next()) {
                throw new UnfitDatabaseException(
                        "An atlas is being moved into the database, or that was broken off; let"
                                + " ./atlas migrate-to come to its end first.");
            }
        }
    }

    /// The server and the database as such.
    static void requireServer(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < MIN_POSTGRESQL) {
            throw new UnfitDatabaseException("The server is PostgreSQL %d; the atlas needs %d or later. Upgrade it."
                    .formatted(version, MIN_POSTGRESQL));
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FACTS)) {
            row.next();
            requireUtf8(row.getString(1));
            requirePostgis(row.getString(2), row.getString(3), row.getBoolean(4));
        }
    }

    private static void requireUtf8(String encoding) {
        if (!encoding.equals("UTF8")) {
            throw new UnfitDatabaseException(
                    "The database is in the encoding %s; create one in UTF-8: createdb -E UTF8 -T template0 atlas"
                            .formatted(encoding));
        }
    }

    /// @param there the version in the database; null when it is not there
    /// @param onServer the version that could be put there; null when the server has none
    private static void requirePostgis(@Nullable String there, @Nullable String onServer, boolean mayAdd) {
        String version = there == null ? onServer : there;
        if (version == null) {
            throw new UnfitDatabaseException(
                    "The server has no PostGIS; install it there (Debian: apt install postgresql-15-postgis-3).");
        }
        if (there == null && !mayAdd) {
            throw new UnfitDatabaseException("The database has no PostGIS yet, and this user may not add it; have an"
                    + " administrator run in it: create extension postgis");
        }
        if (isOld(version)) {
            throw new UnfitDatabaseException(
                    "PostGIS is %s; the atlas needs %s or later. Upgrade it, then run: alter extension postgis update"
                            .formatted(version, MIN_POSTGIS));
        }
    }

    /// @param version such as `3.10.1`
    static boolean isOld(String version) {
        String[] parts = version.split("\\.", 3);
        int major = Integer.parseInt(parts[0]);
        int minor = parts.length > 1 ? Integer.parseInt(parts[1].replaceAll("\\D.*", "")) : 0;
        return major < 3 || major == 3 && minor < 3;
    }
}
