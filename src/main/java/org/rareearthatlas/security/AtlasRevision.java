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
import org.jspecify.annotations.Nullable;

/// Who changed something, when and why: one row for each transaction that changed an audited table.
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

    private @Nullable String reason;

    private @Nullable String approvedBy;

    /// A revision by the acting user, now, for rows that Envers does not see.
    public static AtlasRevision now() {
        AtlasRevision revision = new AtlasRevision();
        revision.changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        revision.describe();
        return revision;
    }

    private void describe() {
        changedBy = ActingUser.name();
        RevisionNote.find().ifPresent(note -> {
            reason = note.reason();
            String author = note.author();
            if (author != null) {
                approvedBy = changedBy;
                changedBy = author;
            }
        });
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

    /// Why; null when nobody said.
    public @Nullable String getReason() {
        return reason;
    }

    /// Who let the change of another in; null when its author needed nobody.
    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    /// Notes the acting user on each new revision.
    static class Listener implements RevisionListener {

        @Override
        public void newRevision(Object revisionEntity) {
            ((AtlasRevision) revisionEntity).describe();
        }
    }
}
