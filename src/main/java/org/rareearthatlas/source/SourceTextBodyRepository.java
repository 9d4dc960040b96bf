package org.rareearthatlas.source;

import org.springframework.data.jpa.repository.JpaRepository;

interface SourceTextBodyRepository extends JpaRepository<SourceTextBodyEntity, Long> {}
