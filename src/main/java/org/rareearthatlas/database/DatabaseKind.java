package org.rareearthatlas.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The databases that the atlas runs on.
public enum DatabaseKind {
    /// A file in the data folder, opened by the atlas itself.
    H2,
    /// A server with PostGIS, kept and backed up by its operator.
    POSTGRESQL;

    /// @throws IllegalStateException when it is neither
    public static DatabaseKind of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new IllegalStateException("The atlas does not run on " + product);
        };
    }

    public static DatabaseKind of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return of(connection);
        }
    }
}
