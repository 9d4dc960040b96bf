package org.rareearthatlas.source;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PartyRepository extends JpaRepository<PartyEntity, Long> {

    /// Those with a name like the pattern, in lower case and escaped with `\`, by name.
    @Query("""
            select party from PartyEntity party where party.kind = :kind and party.mergedIntoId is null and exists (
                select name.id from PartyNameEntity name
                where name.partyId = party.id and lower(name.name) like :pattern escape '\\')
            order by party.name, party.id""")
    List<PartyEntity> search(PartyKind kind, String pattern, Limit limit);
}
