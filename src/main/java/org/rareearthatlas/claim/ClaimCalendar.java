package org.rareearthatlas.claim;

import java.sql.ResultSet;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts the claims by their dates, in one statement; those of deleted deposits are not among them.
@Component
@Transactional(readOnly = true)
public class ClaimCalendar {

    /// Few rows: one for each pair of years that there is.
    private static final String COUNTS = "select extract(year from s.published_on) as said,"
            + " extract(year from coalesce(c.valid_on, c.resource_on)) as held, count(*)"
            + " from claim c left join quote q on q.id = c.quote_id"
            + " left join source s on s.id = coalesce(c.source_id, q.source_id)"
            + " left join deposit d on d.id = c.deposit_id where d.id is null or d.deleted = false"
            + " group by extract(year from s.published_on), extract(year from coalesce(c.valid_on, c.resource_on))";

    /// SQL's null, as JDBC reads it into a number.
    private static final int UNDATED = 0;

    private final JdbcClient jdbc;

    ClaimCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Looks at every claim: not for the window's thread.
    public ClaimYears count() {
        TreeMap<Integer, Integer> said = new TreeMap<>();
        TreeMap<Integer, Integer> held = new TreeMap<>();
        jdbc.sql(COUNTS).query((ResultSet row) -> {
            while (row.next()) {
                said.merge(row.getInt(1), row.getInt(3), Integer::sum);
                held.merge(row.getInt(2), row.getInt(3), Integer::sum);
            }
            return true;
        });
        return new ClaimYears(counts(said), counts(held));
    }

    private static ClaimYears.Counts counts(TreeMap<Integer, Integer> byYear) {
        Integer undated = byYear.remove(UNDATED);
        return new ClaimYears.Counts(byYear, undated == null ? 0 : undated);
    }
}
