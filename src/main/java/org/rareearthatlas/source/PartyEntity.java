package org.rareearthatlas.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "party")
@Audited
@NullUnmarked
class PartyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_seq")
    @SequenceGenerator(name = "party_seq", sequenceName = "party_seq", allocationSize = 50)
    private Long id;

    @Version
    @NotAudited
    private int version;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private Long mergedIntoId;

    protected PartyEntity() {}

    PartyEntity(PartyKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    PartyKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Long mergedIntoId() {
        return mergedIntoId;
    }

    void mergeInto(long otherId) {
        mergedIntoId = otherId;
    }

    void rename(String newName) {
        name = newName;
    }
}
