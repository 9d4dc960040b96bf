package org.rareearthatlas.claim;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.region.RegionId;

@Entity
@Table(name = "claim")
@Audited
@NullUnmarked
class ClaimEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq", allocationSize = 50)
    private Long id;

    @Version
    @NotAudited
    private int version;

    private Long regionId;
    private Long depositId;

    @Embedded
    private StatementColumns statement;

    @Embedded
    private EvidenceColumns evidence;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private LocalDate validOn;
    private boolean accepted;

    void apply(ClaimData data) {
        regionId = data.subject() instanceof Subject.OfRegion of ? of.id().value() : null;
        depositId = data.subject() instanceof Subject.OfDeposit of ? of.id().value() : null;
        statement = StatementColumns.of(data.statement());
        evidence = EvidenceColumns.of(data.evidence());
        stance = data.stance();
        validOn = data.validOn();
        accepted = data.accepted();
    }

    ClaimId id() {
        return new ClaimId(id);
    }

    int version() {
        return version;
    }

    Subject subject() {
        return regionId == null ? Subject.of(new DepositId(depositId)) : Subject.of(new RegionId(regionId));
    }

    EvidenceColumns evidence() {
        return evidence;
    }

    void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    ClaimData toData() {
        return new ClaimData(subject(), statement.toStatement(), evidence.toEvidence(), stance, validOn, accepted);
    }
}
