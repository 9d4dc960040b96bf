package org.rareearthatlas.bulk;

import jakarta.persistence.EntityManager;
import org.rareearthatlas.security.AtlasRevision;
import org.rareearthatlas.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens revisions of the history for rows that Hibernate does not write and Envers therefore does not see.
@Service
public class BulkRevisions {

    private final EntityManager entities;

    BulkRevisions(EntityManager entities) {
        this.entities = entities;
    }

    /// A new revision by the acting user, now, in the current transaction. Its number comes from where Envers takes its
    /// own: whatever is saved later has a higher one.
    ///
    /// @return its number, for the column `rev` of the `_aud` tables
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Roles.MAY_CURATE)
    public long open() {
        AtlasRevision revision = AtlasRevision.now();
        entities.persist(revision);
        entities.flush();
        return revision.getId();
    }
}
