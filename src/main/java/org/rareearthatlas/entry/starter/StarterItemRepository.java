package org.rareearthatlas.entry.starter;

import org.springframework.data.jpa.repository.JpaRepository;

interface StarterItemRepository extends JpaRepository<StarterItem, String> {}
