package org.rareearthatlas.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/// Who changed something and when: one row for each transaction that changed an audited table.
@Entity
@Table(name = "revision_info")
@RevisionEntity(AtlasRevision.Listener.class)
public class AtlasRevision {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_info_seq")
    @SequenceGenerator(name = "revision_info_seq", sequenceName = "revision_info_seq", allocationSize = 50)
    private long id;

    @RevisionTimestamp
    @Column(nullable = false)
    private Instant changedAt = Instant.EPOCH;

    @Column(nullable = false)
    private String changedBy = ActingUser.SYSTEM;

    /// A revision by the acting user, now, for rows that Envers does not see.
    public static AtlasRevision now() {
        AtlasRevision revision = new AtlasRevision();
        revision.changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        revision.changedBy = ActingUser.name();
        return revision;
    }

    public long getId() {
        return id;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    /// Notes the acting user on each new revision.
    static class Listener implements RevisionListener {

        @Override
        public void newRevision(Object revisionEntity) {
            ((AtlasRevision) revisionEntity).changedBy = ActingUser.name();
        }
    }
}
