package org.rareearthatlas.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a move into a PostgreSQL database is, kept in that database in a schema of its own until the move is done:
/// which file is moved, how many rows of each table are there, and the foreign keys that are taken off meanwhile.
final class MoveLedger {

    /// As long as it is there, no atlas starts on the database.
    static final String SCHEMA = "rare_earth_atlas_move";

    private static final String MAKE = "create schema " + SCHEMA + "; create table " + SCHEMA + ".source (sha256"
            + " varchar(64) not null); create table " + SCHEMA
            + ".progress (name varchar(63) primary key, rows bigint not"
            + " null); create table " + SCHEMA
            + ".rule (owner varchar(200) not null, name varchar(63) not null, definition"
            + " varchar(2000) not null)";
    private static final String RULES = "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from"
            + " pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace";

    private final Connection target;

    MoveLedger(Connection target) {
        this.target = target;
    }

    private boolean isThere() throws SQLException {
        return single("select 1 from pg_namespace where nspname = '" + SCHEMA + "'") != null;
    }

    /// Begins a move, or goes on with the one that was begun.
    ///
    /// @param sha256 of the file that is moved
    /// @throws UnfitDatabaseException when the database holds anything else, or another file's move
    void open(String sha256) throws SQLException {
        if (isThere()) {
            if (!sha256.equals(single("select sha256 from " + SCHEMA + ".source"))) {
                throw new UnfitDatabaseException(
                        "A move into this database was begun from another file, or the atlas was"
                                + " used since. Name an empty database, or empty this one (dropdb, createdb) and begin anew.");
            }
            return;
        }
        requireEmpty();
        run(MAKE);
        run("insert into " + SCHEMA + ".source values ('" + sha256 + "')");
        target.commit();
    }

    private void requireEmpty() throws SQLException {
        String table = single("select c.relname from pg_class c where c.relnamespace = current_schema()::regnamespace"
                + " and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and not exists (select 1 from pg_depend d where"
                + " d.objid = c.oid and d.deptype = 'e') order by 1 limit 1");
        if (table != null) {
            throw new UnfitDatabaseException("The database is not empty (it has \"" + table
                    + "\"), and nothing in it was changed; name an empty one.");
        }
    }

    /// Takes the foreign keys off, once, so that tables can be filled one after the other.
    void takeRulesOff() throws SQLException {
        if (single("select 1 from " + SCHEMA + ".rule limit 1") != null) {
            return;
        }
        run("insert into " + SCHEMA + ".rule " + RULES);
        for (String sql : list("select 'alter table ' || owner || ' drop constraint ' || quote_ident(name) from "
                + SCHEMA + ".rule")) {
            run(sql);
        }
        target.commit();
    }

    /// Puts the foreign keys back, which checks every row, and ends the move. Nothing is committed.
    void finish() throws SQLException {
        for (String sql : list("select 'alter table ' || owner || ' add constraint ' || quote_ident(name) || ' ' ||"
                + " definition from " + SCHEMA + ".rule")) {
            run(sql);
        }
        run("drop schema " + SCHEMA + " cascade");
    }

    long rowsOf(String table) throws SQLException {
        String rows = single("select rows from " + SCHEMA + ".progress where name = '" + table + "'");
        return rows == null ? 0 : Long.parseLong(rows);
    }

    /// In the transaction that adds the rows.
    void note(String table, long rows) throws SQLException {
        try (PreparedStatement statement = target.prepareStatement("insert into " + SCHEMA
                + ".progress values (?, ?) on conflict (name) do update set rows = excluded.rows")) {
            statement.setString(1, table);
            statement.setLong(2, rows);
            statement.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement.execute(sql);
        }
    }

    private @Nullable String single(String sql) throws SQLException {
        List<String> found = list(sql);
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<String> list(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = target.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
