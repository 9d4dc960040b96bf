package org.rareearthatlas.entry;

import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes single claims with their evidence. What the map shows changes only when a curator accepts a claim
/// ([EntryService#acceptClaim]).
@Service
@Transactional
@PreAuthorize(Roles.MAY_CURATE)
public class ClaimEntries {

    private final ClaimService claims;
    private final SourceService sources;
    private final RegionService regions;
    private final DepositService deposits;

    ClaimEntries(ClaimService claims, SourceService sources, RegionService regions, DepositService deposits) {
        this.claims = claims;
        this.sources = sources;
        this.regions = regions;
        this.deposits = deposits;
    }

    /// Adds a claim beside those that are there.
    ///
    /// @throws NotFoundException when the subject, or a quote or source of the evidence, does not exist
    /// @throws InvalidInputException when there is no evidence
    public ClaimId add(Subject subject, ClaimEntry entry) {
        require(subject);
        Evidence evidence = new EvidenceSaver(sources)
                .save(entry.evidence()
                        .orElseThrow(() -> new InvalidInputException(Problem.of("evidence", "evidence.missing"))));
        return claims.add(data(subject, entry, evidence));
    }

    /// Adds a claim again as it was, after it was deleted.
    public ClaimId restore(ClaimData deleted) {
        require(deleted.subject());
        return claims.add(deleted);
    }

    /// Changes a claim.
    ///
    /// @param version the version that the editor saw
    /// @throws EditConflictException when someone else saved meanwhile
    /// @throws InvalidInputException when the map shows the claim's value, which would then be said by no one
    @PreAuthorize(Roles.MAY_CURATE)
    public ClaimId update(ClaimId id, int version, ClaimEntry entry) {
        Claim before = claims.get(id);
        boolean same = before.data().statement().equals(entry.statement())
                && before.data().stance() == entry.stance();
        if (!same) {
            requireNotShown(before);
        }
        Evidence evidence = entry.evidence()
                .map(input -> new EvidenceSaver(sources).save(input))
                .orElse(before.data().evidence());
        ClaimData data = data(before.data().subject(), entry, evidence);
        claims.update(id, version, same ? withAcceptance(data, before.data().accepted()) : data);
        return id;
    }

    /// Takes a claim back; its history stays.
    ///
    /// @return what it was, for [#restore]
    /// @throws EditConflictException when someone else saved meanwhile
    /// @throws InvalidInputException when the map shows the claim's value, which would then be said by no one
    @PreAuthorize(Roles.MAY_CURATE)
    public ClaimData delete(ClaimId id, int version) {
        Claim claim = claims.get(id);
        requireNotShown(claim);
        claims.delete(id, version);
        return claim.data();
    }

    Subject subject(ClaimId id) {
        return claims.get(id).data().subject();
    }

    private static ClaimData data(Subject subject, ClaimEntry entry, Evidence evidence) {
        boolean accepted =
                entry.stance() == Stance.SUPPORTS && !entry.statement().isValue();
        return new ClaimData(subject, entry.statement(), evidence, entry.stance(), entry.validOn(), accepted);
    }

    private static ClaimData withAcceptance(ClaimData data, boolean accepted) {
        return new ClaimData(
                data.subject(), data.statement(), data.evidence(), data.stance(), data.validOn(), accepted);
    }

    /// A value of a deposit stays with a claim that says it.
    private void requireNotShown(Claim claim) {
        ClaimData data = claim.data();
        if (data.accepted()
                && data.subject() instanceof Subject.OfDeposit
                && data.statement().isValue()
                && isOnlyAcceptedOf(claim)) {
            throw new InvalidInputException(Problem.of("claim", "claim.shown"));
        }
    }

    private boolean isOnlyAcceptedOf(Claim claim) {
        return claims.list(claim.data().subject()).stream()
                .filter(other -> other.data().accepted() && !other.id().equals(claim.id()))
                .noneMatch(other -> other.data().statement().equals(claim.data().statement()));
    }

    private void require(Subject subject) {
        switch (subject) {
            case Subject.OfRegion of -> regions.get(of.id());
            case Subject.OfDeposit of -> deposits.get(of.id());
        }
    }
}
