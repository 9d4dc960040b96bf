package org.rareearthatlas.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.revision.Change;
import org.rareearthatlas.security.RevisionNote;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings saved states back, each as a new revision: nothing of what came between is lost.
@Service
@Transactional
@PreAuthorize(Roles.MAY_CURATE)
public class PastStates {

    private final HistoryService history;
    private final DepositService deposits;
    private final RegionService regions;
    private final SourceService sources;
    private final ClaimService claims;
    private final AuditLog audit;

    PastStates(
            HistoryService history,
            DepositService deposits,
            RegionService regions,
            SourceService sources,
            ClaimService claims,
            AuditLog audit) {
        this.audit = audit;
        this.history = history;
        this.deposits = deposits;
        this.regions = regions;
        this.sources = sources;
        this.claims = claims;
    }

    /// Makes a deposit what it was, with its claims as they were. Claims deleted since are made again; those made since
    /// stay, but the map no longer shows their values.
    ///
    /// @param version of the deposit that the curator saw
    /// @param revision the number of one of its steps
    /// @return how many claims could not be made again because the quote that carried them is gone
    /// @throws NotFoundException when there is no such deposit or step
    /// @throws EditConflictException when someone else saved meanwhile
    public int restore(DepositId id, int version, long revision) {
        SavedState.OfDeposit state = (SavedState.OfDeposit) step(history.list(id), revision);
        if (!state.data().equals(deposits.get(id).data())) {
            deposits.update(id, version, state.data());
        }
        note("deposit", id, revision);
        return restoreClaims(Subject.of(id), state.claims());
    }

    /// What the audit log keeps of it.
    private void note(String kind, Object id, long revision) {
        audit.record(AuditKind.RESTORED, "%s %s ← %d".formatted(kind, id, revision));
    }

    /// The same for a deleted deposit: it comes back in the same transaction, or not at all.
    ///
    /// @throws NotFoundException when there never was such a deposit or step
    public int restoreDeleted(DepositId id, long revision) {
        return restore(id, deposits.restore(id).version(), revision);
    }

    /// The same for a region.
    public int restore(RegionId id, int version, long revision) {
        SavedState.OfRegion state = (SavedState.OfRegion) step(history.list(id), revision);
        if (!state.data().equals(regions.get(id).data())) {
            regions.update(id, version, state.data());
        }
        note("region", id, revision);
        return restoreClaims(Subject.of(id), state.claims());
    }

    /// Makes a source what it was; its texts and quotes stay.
    ///
    /// @throws NotFoundException when there is no such source or step
    /// @throws EditConflictException when someone else saved meanwhile
    public void restore(SourceId id, int version, long revision) {
        SavedState.OfSource state = (SavedState.OfSource) step(history.list(id), revision);
        sources.updateSource(id, version, state.data());
        note("source", id, revision);
    }

    /// Makes a quote what it was, in the source that it belongs to now.
    ///
    /// @throws NotFoundException when there is no such quote or step
    /// @throws EditConflictException when someone else saved meanwhile
    public void restore(QuoteId id, int version, long revision) {
        SavedState.OfQuote state = (SavedState.OfQuote) step(history.list(id), revision);
        Quote quote = sources.findQuote(id).orElseThrow(() -> new NotFoundException("quote", id));
        sources.updateQuote(id, version, quote.source().id(), state.data());
        note("quote", id, revision);
    }

    /// The state to bring back, noted as the reason of what follows.
    private static SavedState step(List<HistoryStep> steps, long revision) {
        HistoryStep wanted = steps.stream()
                .filter(step -> step.revision().number() == revision && step.change() != Change.DELETED)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("revision", revision));
        RevisionNote.automatic("restored", wanted.revision().at().toString());
        return wanted.state();
    }

    private int restoreClaims(Subject subject, Map<Long, ClaimData> past) {
        Set<Long> there = new HashSet<>();
        for (Claim claim : claims.list(subject)) {
            there.add(claim.id().value());
            ClaimData before = past.get(claim.id().value());
            if (before == null && isShown(claim.data())) {
                claims.setAccepted(claim.id(), false);
            } else if (before != null && !before.equals(claim.data())) {
                claims.update(claim.id(), before);
            }
        }
        int lost = 0;
        for (Map.Entry<Long, ClaimData> gone : past.entrySet()) {
            if (!there.contains(gone.getKey())) {
                lost += isCarried(gone.getValue()) ? add(gone.getValue()) : 1;
            }
        }
        return lost;
    }

    private static boolean isShown(ClaimData claim) {
        return claim.subject() instanceof Subject.OfDeposit
                && claim.accepted()
                && claim.statement().isValue();
    }

    private int add(ClaimData claim) {
        claims.add(claim);
        return 0;
    }

    private boolean isCarried(ClaimData claim) {
        return !(claim.evidence() instanceof Evidence.OfQuote of)
                || sources.findQuote(of.quote()).isPresent();
    }
}
