package org.rareearthatlas.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Moves an atlas with its whole history from H2's file into an empty PostgreSQL database: every row of every table,
/// and the sequences. The file is only read. A move that was broken off goes on where it was; it is done only when
/// number and checksum of the rows of every table are equal, and every foreign key holds.
public final class AtlasMove {

    private static final String SEQUENCES =
            "select lower(sequence_name), base_value from information_schema.sequences where sequence_schema = 'PUBLIC'";
    private static final long TELL_EVERY_ROWS = 100_000;

    private final Consumer<String> progress;

    /// @param progress hears what was done, a line each
    public AtlasMove(Consumer<String> progress) {
        this.progress = progress;
    }

    /// @param h2 opened for reading only
    /// @param sha256 of the file, by which a move that goes on knows it again
    /// @return the number of rows of each table
    /// @throws UnfitDatabaseException when the target is not empty or cannot hold an atlas, or when the
    ///     source is of another version than this program
    /// @throws SQLException when either database fails; what was copied stays for the next time
    public Map<String, Long> run(Connection h2, String sha256, DataSource target) throws SQLException {
        requireUpToDate(h2);
        try (Connection into = target.getConnection()) {
            PostgresFitness.requireServer(into);
            into.setAutoCommit(false);
            MoveLedger ledger = new MoveLedger(into);
            ledger.open(sha256);
            into.commit();
            flyway(target, "postgresql").migrate();
            ledger.takeRulesOff();
            into.commit();
            Map<String, Long> rows = copy(h2, into, ledger);
            progress.accept("putting the foreign keys back");
            setSequences(h2, into);
            ledger.finish();
            into.commit();
            return rows;
        }
    }

    private static void requireUpToDate(Connection h2) {
        var info = flyway(new SingleConnectionDataSource(h2, true), "h2").info();
        boolean isNewer =
                Stream.of(info.applied()).anyMatch(one -> !one.getState().isResolved());
        if (isNewer || info.pending().length > 0) {
            throw new UnfitDatabaseException("The file was written by another version of the atlas; start this atlas"
                    + " once on the file, which brings an older one up to date, stop it and begin again.");
        }
    }

    private static Flyway flyway(DataSource source, String vendor) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load();
    }

    private Map<String, Long> copy(Connection h2, Connection into, MoveLedger ledger) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (MovedTable table : MovedTable.list(h2)) {
            RowSum expected = table.copy(h2, into, ledger, done -> {
                if (done % TELL_EVERY_ROWS == 0) {
                    progress.accept("%s: %,d rows so far".formatted(table.name(), done));
                }
            });
            String found = table.sum(into).toString();
            into.commit();
            if (!found.equals(expected.toString())) {
                throw new UnfitDatabaseException(
                        "The table %s differs after it was copied (%s instead of %s); empty the database and begin anew."
                                .formatted(table.name(), found, expected));
            }
            progress.accept("%s: %s, equal".formatted(table.name(), found));
            rows.put(table.name(), expected.rows());
        }
        return rows;
    }

    private static void setSequences(Connection h2, Connection into) throws SQLException {
        try (Statement read = h2.createStatement();
                ResultSet row = read.executeQuery(SEQUENCES);
                Statement write = into.createStatement()) {
            while (row.next()) {
                write.execute("select setval('%s', %d, false)".formatted(row.getString(1), row.getLong(2)));
            }
        }
    }
}
