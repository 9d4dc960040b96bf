package org.rareearthatlas.exchange.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.source.SourceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads what the atlas has before an import, past the entities, because it may be a million deposits.
@Component
class KnownDepositsLoader {

    private static final int FETCH = 1_000;
    private static final String PLACES =
            "select id, cast(point as bytea), search_text from deposit where deleted = false and point is not null";
    private static final String RECORDS = "select distinct c.record_id, c.deposit_id from claim c join deposit d"
            + " on d.id = c.deposit_id where c.source_id = ? and c.record_id is not null and d.deleted = false";

    private final JdbcTemplate database;

    KnownDepositsLoader(JdbcTemplate database) {
        this.database = database;
    }

    /// @param source the source whose records are looked for; null when it is new
    KnownDeposits load(@Nullable SourceId source) {
        KnownDeposits known = new KnownDeposits();
        if (source != null) {
            database.query(
                    RECORDS, (ResultSet row) -> known.addRecord(row.getString(1), row.getLong(2)), source.value());
        }
        database.query(
                connection -> {
                    var statement = connection.prepareStatement(PLACES);
                    statement.setFetchSize(FETCH);
                    return statement;
                },
                (ResultSet row) -> known.addPlace(row.getLong(1), place(row.getBytes(2)), row.getString(3)));
        return known;
    }

    private static LonLat place(byte[] ewkb) throws SQLException {
        try {
            return LonLat.of(new WKBReader().read(ewkb).getInteriorPoint());
        } catch (ParseException e) {
            throw new SQLException("a point that is none", e);
        }
    }
}
