package org.rareearthatlas.exchange.mapping;

import org.springframework.data.jpa.repository.JpaRepository;

interface LayoutRepository extends JpaRepository<LayoutEntity, String> {}
