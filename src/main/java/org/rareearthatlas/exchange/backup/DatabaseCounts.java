package org.rareearthatlas.exchange.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Opens a database file that nobody uses, without changing it, and counts what is in it: every row is read through its
/// table's index, so a file that is damaged there does not pass.
public final class DatabaseCounts {

    static final String FILE_NAME = "atlas.mv.db";
    private static final String ENDING = ".mv.db";

    private DatabaseCounts() {}

    /// The number of rows of each table.
    ///
    /// @throws SQLException when it is no database, or a damaged one
    public static Map<String, Long> of(Path file) throws SQLException {
        String name = file.toString();
        String url = "jdbc:h2:file:" + name.substring(0, name.length() - ENDING.length())
                + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        try (Connection database = DriverManager.getConnection(url, "sa", "")) {
            Map<String, Long> counts = new TreeMap<>();
            for (String table : tables(database)) {
                counts.put(table, count(database, table));
            }
            return counts;
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static long count(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from \"" + table + "\" where 1 = 1")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
