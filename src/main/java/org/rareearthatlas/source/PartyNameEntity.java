package org.rareearthatlas.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "party_name")
@Audited
@NullUnmarked
class PartyNameEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_name_seq")
    @SequenceGenerator(name = "party_name_seq", sequenceName = "party_name_seq", allocationSize = 50)
    private Long id;

    private long partyId;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;

    protected PartyNameEntity() {}

    PartyNameEntity(long partyId, PartyKind kind, String name) {
        this.partyId = partyId;
        this.kind = kind;
        this.name = name;
    }

    long partyId() {
        return partyId;
    }

    String name() {
        return name;
    }

    void moveTo(long otherPartyId) {
        partyId = otherPartyId;
    }
}
