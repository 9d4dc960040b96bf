package org.rareearthatlas.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.source.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the claims of many deposits come to: whether they disagree, and where they come from. Reads no claim as an
/// entity unless something is said of a deposit twice.
@Component
@Transactional(readOnly = true)
public class ClaimMarks {

    private static final String ORIGINS = " c.evidence, coalesce(c.source_id, q.source_id), q.speaker,"
            + " coalesce(c.valid_on, c.resource_on) from claim c left join quote q on q.id = c.quote_id where ";
    private static final String OF_DEPOSITS = "select c.deposit_id," + ORIGINS.replace(" from", ", c.statement from");
    private static final String OF_REGIONS =
            "select c.region_id," + ORIGINS + "c.region_id is not null order by c.region_id";
    private static final String ORDER = " order by c.deposit_id";

    private final JdbcClient jdbc;
    private final Disagreements disagreements;

    ClaimMarks(JdbcClient jdbc, Disagreements disagreements) {
        this.jdbc = jdbc;
        this.disagreements = disagreements;
    }

    /// The marks of these deposits, at most a thousand.
    public DepositMarks of(List<Long> ids) {
        return ids.isEmpty()
                ? SomeMarks.NONE
                : read(jdbc.sql(OF_DEPOSITS + "c.deposit_id in (:ids)" + ORDER).param("ids", ids));
    }

    /// The deposits of which a source says something, itself or by its quotes, up to a limit.
    public List<Long> listDepositsOf(SourceId source, int limit) {
        return jdbc.sql("select distinct c.deposit_id from claim c where c.deposit_id is not null and (c.source_id ="
                        + " :source or c.quote_id in (select q.id from quote q where q.source_id = :source))"
                        + " limit :limit")
                .param("source", source.value())
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /// The regions of which a source says something, itself or by its quotes.
    public List<RegionId> listRegionsOf(SourceId source) {
        return jdbc.sql("select distinct c.region_id from claim c where c.region_id is not null and (c.source_id ="
                        + " :source or c.quote_id in (select q.id from quote q where q.source_id = :source))")
                .param("source", source.value())
                .query((row, number) -> new RegionId(row.getLong(1)))
                .list();
    }

    /// How many claims speak of regions.
    public int countOfRegions() {
        return jdbc.sql("select count(*) from claim c where c.region_id is not null")
                .query(Integer.class)
                .single();
    }

    /// Where what is said of each region comes from; regions of which nothing is said are absent.
    public Map<RegionId, ClaimOrigins> listOriginsOfRegions() {
        OriginsReader origins = new OriginsReader();
        jdbc.sql(OF_REGIONS).query((ResultSet row) -> {
            while (row.next()) {
                add(origins, row);
            }
            return true;
        });
        Map<RegionId, ClaimOrigins> byRegion = new HashMap<>();
        SubjectOrigins found = origins.read(jdbc);
        for (int i = 0; i < found.subjects().length; i++) {
            byRegion.put(new RegionId(found.subjects()[i]), found.origins()[i]);
        }
        return byRegion;
    }

    private DepositMarks read(JdbcClient.StatementSpec claims) {
        OriginsReader origins = new OriginsReader();
        Set<Long> saidTwice = new HashSet<>();
        IntStream.Builder counts = IntStream.builder();
        claims.query((ResultSet row) -> {
            long current = 0;
            int count = 0;
            int statements = 0;
            while (row.next()) {
                long id = row.getLong(1);
                if (id != current) {
                    if (count > 0) {
                        counts.add(count);
                    }
                    current = id;
                    count = 0;
                    statements = 0;
                }
                int statement = 1 << StatementType.valueOf(row.getString(6)).ordinal();
                if ((statements & statement) != 0) {
                    saidTwice.add(id);
                }
                statements |= statement;
                count++;
                add(origins, row);
            }
            if (count > 0) {
                counts.add(count);
            }
            return true;
        });
        return new SomeMarks(
                disagreements.countByDeposit(saidTwice),
                origins.read(jdbc),
                counts.build().toArray());
    }

    private static void add(OriginsReader origins, ResultSet row) throws SQLException {
        origins.add(
                row.getLong(1),
                EvidenceType.valueOf(row.getString(2)),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, LocalDate.class));
    }
}
