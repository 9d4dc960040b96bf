package org.rareearthatlas.revision;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;
import org.rareearthatlas.security.AtlasRevision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The states that entities were saved in, oldest first.
@Component
@Transactional(readOnly = true)
public class RevisionReader {

    /// Older revisions than the last of these are not read: nobody looks at thousands.
    public static final int MOST_REVISIONS = 500;

    private final EntityManager entities;

    RevisionReader(EntityManager entities) {
        this.entities = entities;
    }

    /// The last revisions of some entities of one class, oldest first; empty for unknown ids.
    ///
    /// @param value what is kept of an entity, read while the session is open
    public <E, T> List<Revised<T>> list(Class<E> entity, Collection<Long> ids, Function<E, T> value) {
        if (ids.isEmpty()) {
            return List.of();
        }
        AuditQuery query = AuditReaderFactory.get(entities)
                .createQuery()
                .forRevisionsOfEntity(entity, false, true)
                .add(AuditEntity.id().in(ids))
                .addOrder(AuditEntity.revisionNumber().desc())
                .setMaxResults(MOST_REVISIONS);
        List<?> newestFirst = query.getResultList();
        List<Revised<T>> found = new ArrayList<>();
        Map<Long, T> last = new HashMap<>();
        for (Object row : newestFirst.reversed()) {
            Object[] parts = (Object[]) row;
            Change change = change((RevisionType) parts[2]);
            long id = idOf(parts[0]);
            // a row that tells of a deletion has only the id
            T kept = change == Change.DELETED ? last.get(id) : value.apply(entity.cast(parts[0]));
            if (kept != null) {
                last.put(id, kept);
                found.add(new Revised<>(revision((AtlasRevision) parts[1]), change, id, kept));
            }
        }
        return List.copyOf(found);
    }

    private long idOf(Object entity) {
        return (Long)
                entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }

    private static Revision revision(AtlasRevision info) {
        return new Revision(
                info.getId(), info.getChangedAt(), info.getChangedBy(), info.getReason(), info.getApprovedBy());
    }

    private static Change change(RevisionType type) {
        return switch (type) {
            case ADD -> Change.ADDED;
            case MOD -> Change.CHANGED;
            case DEL -> Change.DELETED;
        };
    }

    /// The ids of all entities of a class that ever had this value, those of today and those that are gone.
    public List<Long> listIds(Class<?> entity, String property, Object value) {
        List<?> ids = AuditReaderFactory.get(entities)
                .createQuery()
                .forRevisionsOfEntity(entity, false, false)
                .add(AuditEntity.property(property).eq(value))
                .addProjection(AuditEntity.id().distinct())
                .getResultList();
        return ids.stream().map(Long.class::cast).toList();
    }
}
