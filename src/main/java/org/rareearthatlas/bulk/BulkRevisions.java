package org.rareearthatlas.bulk;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.Roles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens revisions of the history for rows that Hibernate does not write and Envers therefore does not see.
@Service
public class BulkRevisions {

    private final JdbcTemplate jdbc;

    BulkRevisions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A new revision by the acting user, now, in the current transaction.
    ///
    /// @return its number, for the column `rev` of the `_aud` tables
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Roles.MAY_CONTRIBUTE)
    public long open() {
        long number = new SequenceNumbers(jdbc, "revision_info_seq").take();
        jdbc.update(
                "insert into revision_info (id, changed_at, changed_by) values (?, ?, ?)",
                number,
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                ActingUser.name());
        return number;
    }
}
