package org.rareearthatlas.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.history.LoggedChange.Kind;
import org.rareearthatlas.revision.Change;
import org.rareearthatlas.revision.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What changed last in the whole atlas. An import may change a million things in one transaction: only the first of
/// each are read.
@Service
@Transactional(readOnly = true)
public class ChangeLog {

    /// Envers' numbers for what happened to a row.
    private static final int ADDED = 0;

    private static final int REMOVED = 2;

    /// Where a kind's changes are written: the things themselves, then the claims about them, which count as changes of
    /// what they speak of. A removed claim no longer tells.
    private static final Map<Kind, List<String>> QUERIES = Map.of(
            Kind.DEPOSIT,
            List.of(
                    "select id, revtype, deleted from deposit_aud where rev = :rev",
                    "select distinct deposit_id, 1, false from claim_aud where rev = :rev and deposit_id is not null"),
            Kind.REGION,
            List.of(
                    "select id, revtype, false from region_aud where rev = :rev",
                    "select distinct region_id, 1, false from claim_aud where rev = :rev and region_id is not null"),
            Kind.SOURCE,
            List.of("select id, revtype, false from source_aud where rev = :rev"),
            Kind.QUOTE,
            List.of("select id, revtype, false from quote_aud where rev = :rev"));

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The number of the newest revision; 0 while there is none.
    public long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from revision_info")
                .query(Long.class)
                .single();
    }

    /// The last revisions that changed something with a history, newest first.
    ///
    /// @param revisions how many to look at
    /// @param each how many things of each kind to read of one
    public List<LoggedRevision> list(int revisions, int each) {
        List<Revision> newest = jdbc.sql("select id, changed_at, changed_by, reason, approved_by from revision_info"
                        + " order by id desc limit :revisions")
                .param("revisions", revisions)
                .query(ChangeLog::revision)
                .list();
        return newest.stream()
                .map(revision -> read(revision, each))
                .filter(logged -> !logged.changes().isEmpty())
                .toList();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    private LoggedRevision read(Revision revision, int each) {
        List<LoggedChange> changes = new ArrayList<>();
        boolean isCut = false;
        for (Kind kind : Kind.values()) {
            Map<Long, LoggedChange> found = new LinkedHashMap<>();
            for (String query : QUERIES.getOrDefault(kind, List.of())) {
                rows(kind, query, revision, each).forEach(change -> found.putIfAbsent(change.id(), change));
            }
            isCut |= found.size() > each;
            found.values().stream().limit(each).forEach(changes::add);
        }
        return new LoggedRevision(revision, List.copyOf(changes), isCut);
    }

    private List<LoggedChange> rows(Kind kind, String query, Revision revision, int each) {
        return jdbc.sql(query + " order by 1 limit :limit")
                .param("rev", revision.number())
                .param("limit", each + 1)
                .query((row, number) ->
                        new LoggedChange(kind, row.getLong(1), change(row.getInt(2), row.getBoolean(3))))
                .list();
    }

    private static Change change(int revisionType, boolean deleted) {
        if (deleted || revisionType == REMOVED) {
            return Change.DELETED;
        }
        return revisionType == ADDED ? Change.ADDED : Change.CHANGED;
    }
}
