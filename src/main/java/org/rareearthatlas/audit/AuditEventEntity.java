package org.rareearthatlas.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "audit_event")
@NullUnmarked
class AuditEventEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq", allocationSize = 50)
    private Long id;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private String actor;
    private String subject;
    private String address;

    protected AuditEventEntity() {}

    AuditEventEntity(AuditKind kind, String actor, String subject, String address) {
        this.happenedAt = Instant.now();
        this.kind = kind;
        this.actor = actor;
        this.subject = subject;
        this.address = address;
    }

    AuditEvent toEvent() {
        return new AuditEvent(id, happenedAt, kind, actor, subject, address);
    }
}
