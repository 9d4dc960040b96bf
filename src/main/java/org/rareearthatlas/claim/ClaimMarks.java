package org.rareearthatlas.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the claims of many deposits come to: whether any has a source, and whether they disagree. Reads no claim as an
/// entity unless something is said of a deposit twice.
@Component
@Transactional(readOnly = true)
public class ClaimMarks {

    /// @param sourced deposits with at least one claim that has a source
    /// @param disputed deposits of which contrary things are said
    public record Marks(Set<Long> sourced, Set<Long> disputed) {}

    private final JdbcClient jdbc;
    private final Disagreements disagreements;

    ClaimMarks(JdbcClient jdbc, Disagreements disagreements) {
        this.jdbc = jdbc;
        this.disagreements = disagreements;
    }

    /// The marks of the deposits with these numbers, both ends included.
    public Marks between(long fromId, long toId) {
        return read(jdbc.sql("select deposit_id, statement, evidence from claim where deposit_id between :from and :to")
                .param("from", fromId)
                .param("to", toId));
    }

    /// The marks of these deposits, at most a thousand.
    public Marks of(List<Long> ids) {
        return ids.isEmpty()
                ? new Marks(Set.of(), Set.of())
                : read(jdbc.sql("select deposit_id, statement, evidence from claim where deposit_id in (:ids)")
                        .param("ids", ids));
    }

    private Marks read(JdbcClient.StatementSpec claims) {
        Set<Long> sourced = new HashSet<>();
        Set<Long> saidTwice = new HashSet<>();
        Map<Long, BitSet> statements = new HashMap<>();
        claims.query(row -> {
            long id = row.getLong(1);
            BitSet said = statements.computeIfAbsent(id, key -> new BitSet());
            int statement = StatementType.valueOf(row.getString(2)).ordinal();
            if (said.get(statement)) {
                saidTwice.add(id);
            }
            said.set(statement);
            if (!row.getString(3).equals(EvidenceType.UNSOURCED.name())) {
                sourced.add(id);
            }
        });
        return new Marks(sourced, disagreements.listDisputed(saidTwice));
    }
}
