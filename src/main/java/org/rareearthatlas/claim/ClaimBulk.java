package org.rareearthatlas.claim;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.bulk.SequenceNumbers;
import org.rareearthatlas.security.Roles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes many claims at once, with their history. Tells no one.
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize(Roles.MAY_CURATE)
public class ClaimBulk {

    private static final String COLUMNS = Stream.of(
                    List.of("region_id", "deposit_id"),
                    StatementColumns.NAMES,
                    EvidenceColumns.NAMES,
                    List.of("stance", "valid_on", "accepted"))
            .flatMap(List::stream)
            .collect(Collectors.joining(", "));
    private static final String MARKS =
            Arrays.stream(COLUMNS.split(",")).map(column -> "?").collect(Collectors.joining(", "));
    private static final String INSERT =
            "insert into claim (id, version, " + COLUMNS + ") values (?, 0, " + MARKS + ")";
    private static final String INSERT_AUDIT =
            "insert into claim_aud (rev, revtype, id, " + COLUMNS + ") values (?, 0, ?, " + MARKS + ")";

    private static final String SET_ACCEPTED = "update claim set accepted = ?, version = version + 1 where id = ?";
    private static final String SET_AUDIT = "update claim_aud set accepted = ? where rev = ? and id = ?";
    private static final String CHANGE_AUDIT = "insert into claim_aud (rev, revtype, id, " + COLUMNS
            + ") select cast(? as bigint), 1, id, " + COLUMNS + " from claim where id = ?";

    private final JdbcTemplate jdbc;

    ClaimBulk(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, List<@Nullable Object> values) {}

    /// Adds claims whose subjects and evidence are known to exist.
    ///
    /// @param revision an open revision
    public void add(List<ClaimData> claims, long revision) {
        SequenceNumbers numbers = new SequenceNumbers(jdbc, "claim_seq");
        List<Row> rows = claims.stream()
                .map(claim -> new Row(numbers.take(), values(claim)))
                .toList();
        jdbc.batchUpdate(INSERT, rows, rows.size(), (statement, row) -> {
            statement.setLong(1, row.id);
            set(statement, 2, row.values);
        });
        jdbc.batchUpdate(INSERT_AUDIT, rows, rows.size(), (statement, row) -> {
            statement.setLong(1, revision);
            statement.setLong(2, row.id);
            set(statement, 3, row.values);
        });
    }

    /// Whether the map shows the claims' values; the claims themselves stay.
    ///
    /// @param revision an open revision
    public void setAccepted(List<ClaimId> ids, boolean accepted, long revision) {
        for (ClaimId id : ids) {
            jdbc.update(SET_ACCEPTED, accepted, id.value());
            if (jdbc.update(SET_AUDIT, accepted, revision, id.value()) == 0) {
                jdbc.update(CHANGE_AUDIT, revision, id.value());
            }
        }
    }

    private static void set(PreparedStatement statement, int first, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(first + i, values.get(i));
        }
    }

    private static List<@Nullable Object> values(ClaimData claim) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(
                claim.subject() instanceof Subject.OfRegion of ? (Long) of.id().value() : null);
        values.add(
                claim.subject() instanceof Subject.OfDeposit of ? (Long) of.id().value() : null);
        values.addAll(StatementColumns.of(claim.statement()).values());
        values.addAll(EvidenceColumns.of(claim.evidence()).values());
        values.add(claim.stance().name());
        values.add(claim.validOn());
        values.add(claim.accepted());
        return values;
    }
}
