package org.rareearthatlas.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table of an atlas, as it is copied from H2 to PostgreSQL.
///
/// @param name in lower case
/// @param columns in lower case, in the order of the table in H2
/// @param key the columns of the primary key, which give the order in which rows are copied
record MovedTable(String name, List<String> columns, List<ColumnKind> kinds, List<String> key) {

    private static final int BATCH = 1_000;
    private static final String COLUMNS = "select table_name, column_name, data_type from information_schema.columns"
            + " where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'"
            + " and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')"
            + " order by table_name, ordinal_position";
    private static final String KEY = "select u.column_name from information_schema.table_constraints c"
            + " join information_schema.key_column_usage u on u.constraint_name = c.constraint_name"
            + " where c.constraint_type = 'PRIMARY KEY' and c.table_name = ? order by u.ordinal_position";

    /// All tables of an atlas in H2.
    static List<MovedTable> list(Connection h2) throws SQLException {
        List<MovedTable> tables = new ArrayList<>();
        try (Statement statement = h2.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                String name = lower(row.getString(1));
                if (tables.isEmpty() || !tables.getLast().name.equals(name)) {
                    tables.add(new MovedTable(name, new ArrayList<>(), new ArrayList<>(), key(h2, row.getString(1))));
                }
                tables.getLast().columns.add(lower(row.getString(2)));
                tables.getLast().kinds.add(ColumnKind.of(row.getString(3)));
            }
        }
        return tables;
    }

    private static List<String> key(Connection h2, String table) throws SQLException {
        List<String> key = new ArrayList<>();
        try (PreparedStatement statement = h2.prepareStatement(KEY)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    key.add(lower(row.getString(1)));
                }
            }
        }
        return key;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Copies what is not there yet, a thousand rows a transaction, and notes in each how far it is.
    ///
    /// @param progress hears the number of rows that are there
    /// @return the sum of all rows of the source, also those that were copied before
    RowSum copy(Connection h2, Connection target, MoveLedger ledger, LongConsumer progress) throws SQLException {
        RowSum sum = new RowSum();
        long done = ledger.rowsOf(name);
        try (Statement select = h2.createStatement();
                ResultSet row = select.executeQuery(selection() + " order by " + String.join(", ", key));
                PreparedStatement insert = target.prepareStatement(insertion())) {
            while (row.next()) {
                @Nullable Object[] values = values(row);
                sum.add(kinds, values);
                if (sum.rows() > done) {
                    add(insert, values);
                    if (sum.rows() % BATCH == 0) {
                        keep(insert, target, ledger, sum.rows(), progress);
                    }
                }
            }
            if (sum.rows() > done) {
                keep(insert, target, ledger, sum.rows(), progress);
            }
        }
        return sum;
    }

    private void add(PreparedStatement insert, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            kinds.get(i).write(insert, i + 1, values[i]);
        }
        insert.addBatch();
    }

    private void keep(PreparedStatement insert, Connection target, MoveLedger ledger, long rows, LongConsumer progress)
            throws SQLException {
        insert.executeBatch();
        ledger.note(name, rows);
        target.commit();
        progress.accept(rows);
    }

    /// The sum of what is there.
    RowSum sum(Connection database) throws SQLException {
        RowSum sum = new RowSum();
        try (Statement select = database.createStatement()) {
            select.setFetchSize(BATCH);
            try (ResultSet row = select.executeQuery(selection())) {
                while (row.next()) {
                    sum.add(kinds, values(row));
                }
            }
        }
        return sum;
    }

    private @Nullable Object[] values(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[kinds.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = kinds.get(i).read(row, i + 1);
        }
        return values;
    }

    private String selection() {
        List<String> selected = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            selected.add(kinds.get(i).selected(columns.get(i)));
        }
        return "select " + String.join(", ", selected) + " from " + name;
    }

    private String insertion() {
        String marks = Collections.nCopies(columns.size(), "?").stream().collect(Collectors.joining(", "));
        return "insert into " + name + " (" + String.join(", ", columns) + ") values (" + marks + ")";
    }
}
