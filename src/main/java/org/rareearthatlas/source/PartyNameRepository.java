package org.rareearthatlas.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartyNameRepository extends JpaRepository<PartyNameEntity, Long> {

    Optional<PartyNameEntity> findByKindAndName(PartyKind kind, String name);

    List<PartyNameEntity> findByPartyIdInOrderById(Collection<Long> partyIds);
}
