package org.rareearthatlas.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.IdRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what the claims of all deposits come to, in the order that the claims lie in: to look up each deposit's own
/// would read the same pages of the database again and again.
@Component
@Transactional(readOnly = true)
public class ClaimScan {

    /// Some claims of deposits, each as what it speaks of and how.
    ///
    /// @param statements ordinals of [StatementType]
    public record Batch(long[] deposits, int[] statements, List<Said> said) {}

    private static final String CLAIMS = """
            select c.deposit_id, c.evidence, coalesce(c.source_id, q.source_id), q.speaker,
                   coalesce(c.valid_on, c.resource_on), c.statement
            from claim c left join quote q on q.id = c.quote_id
            where c.id between :from and :to and c.deposit_id is not null order by c.id
            """;

    private final JdbcClient jdbc;
    private final Disagreements disagreements;

    ClaimScan(JdbcClient jdbc, Disagreements disagreements) {
        this.jdbc = jdbc;
        this.disagreements = disagreements;
    }

    /// Ranges of numbers that together hold all claims.
    ///
    /// @param size about how many claims a range holds
    public List<IdRange> ranges(int size) {
        return jdbc.sql("select count(*), min(id), max(id) from claim")
                .query((row, n) -> IdRange.split(row.getLong(1), row.getLong(2), row.getLong(3), size))
                .single();
    }

    /// The claims with these numbers that speak of deposits.
    public Batch list(IdRange range) {
        LongStream.Builder deposits = LongStream.builder();
        IntStream.Builder statements = IntStream.builder();
        List<Said> said = new ArrayList<>();
        jdbc.sql(CLAIMS)
                .param("from", range.firstId())
                .param("to", range.lastId())
                .query((ResultSet row) -> {
                    @Nullable Said last = null;
                    while (row.next()) {
                        deposits.add(row.getLong(1));
                        statements.add(StatementType.valueOf(row.getString(6)).ordinal());
                        last = said(last, row);
                        said.add(last);
                    }
                    return true;
                });
        return new Batch(deposits.build().toArray(), statements.build().toArray(), said);
    }

    private static Said said(@Nullable Said before, ResultSet row) throws SQLException {
        return Said.orSame(
                before,
                EvidenceType.valueOf(row.getString(2)),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, LocalDate.class));
    }

    /// What all that was gathered comes to.
    public DepositMarks marks(GatheredClaims claims) {
        return claims.marks(disagreements.countByDeposit(claims.saidTwice()), jdbc);
    }
}
