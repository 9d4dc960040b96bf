package org.rareearthatlas.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SourceTextRepository extends JpaRepository<SourceTextEntity, Long> {

    List<SourceTextEntity> findBySourceIdOrderByVersionNumberDesc(long sourceId);

    Optional<SourceTextEntity> findFirstBySourceIdOrderByVersionNumberDesc(long sourceId);

    Optional<SourceTextEntity> findBySourceIdAndVersionNumber(long sourceId, int versionNumber);

    List<SourceTextEntity> findBySha256OrderById(String sha256);
}
