package org.rareearthatlas.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Roles;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the audit log, for administrators. Nobody can change it here.
@Service
@PreAuthorize(Roles.MAY_ADMINISTER)
public class AuditService {

    private final AuditEventRepository events;

    AuditService(AuditEventRepository events) {
        this.events = events;
    }

    /// The latest events, the latest first.
    ///
    /// @param kind null for all
    /// @param actor the name of who did it, or of the account whose sign-in failed; empty for all
    /// @param before the number of the event before which to go on; [Long#MAX_VALUE] for the latest
    @Transactional(readOnly = true)
    public List<AuditEvent> list(@Nullable AuditKind kind, String actor, long before, int limit) {
        return events.find(kind, actor.strip(), before, Limit.of(limit)).stream()
                .map(AuditEventEntity::toEvent)
                .toList();
    }
}
