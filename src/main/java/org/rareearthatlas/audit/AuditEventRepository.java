package org.rareearthatlas.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AuditEventRepository extends JpaRepository<AuditEventEntity, Long> {

    @Query("""
            select e from AuditEventEntity e
            where e.id < :before and (:kind is null or e.kind = :kind)
              and (:actor = '' or e.actor = :actor or (e.actor = '' and e.subject = :actor))
            order by e.id desc""")
    List<AuditEventEntity> find(@Nullable AuditKind kind, String actor, long before, Limit limit);
}
