package org.rareearthatlas.revision;

import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which state of the atlas the database holds: two equal marks mean that no audited thing was changed between
/// them. Whatever is kept beside the database is worth keeping only with the mark of what it was made from.
@Component
public class RevisionMark {

    private final JdbcClient jdbc;

    RevisionMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The number of revisions, the last one's id and when it was made; another backup's differ in the last.
    @Transactional(readOnly = true)
    public String read() {
        Map<String, Object> row = jdbc.sql("""
                select count(*) as revisions, coalesce(max(id), 0) as last_id, max(changed_at) as last_change
                from revision_info
                """).query().singleRow();
        Object at = row.get("last_change");
        String changedAt = at instanceof OffsetDateTime time ? time.toInstant().toString() : String.valueOf(at);
        return row.get("revisions") + "/" + row.get("last_id") + "/" + changedAt;
    }
}
