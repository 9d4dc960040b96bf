package org.rareearthatlas.entry;

import java.util.List;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes entries together with the claims and the evidence that carry them: all of an entry is saved, or nothing.
@Service
@Transactional
@PreAuthorize(Roles.MAY_CONTRIBUTE)
public class EntryService {

    private final SourceService sources;
    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;

    EntryService(SourceService sources, RegionService regions, DepositService deposits, ClaimService claims) {
        this.sources = sources;
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
    }

    /// Adds a deposit; each of its values becomes an accepted claim with the entry's evidence.
    ///
    /// @throws InvalidInputException when a value breaks a rule
    /// @throws NotFoundException when a quote, source or region that it names does not exist
    public Deposit addDeposit(DepositEntry entry) {
        Evidence evidence = save(entry.evidence());
        Deposit deposit = deposits.add(entry.data());
        addClaims(deposit.id(), DepositStatements.of(entry.data()), evidence);
        return deposit;
    }

    /// Changes a deposit; each changed value becomes an accepted claim with the entry's evidence, and the claims that
    /// the
    /// map showed before for it stay, no longer accepted.
    ///
    /// @param version the version that the editor saw
    /// @throws EditConflictException when someone else saved meanwhile
    public Deposit updateDeposit(DepositId id, int version, DepositEntry entry) {
        DepositData before = deposits.get(id).data();
        Deposit deposit = deposits.update(id, version, entry.data());
        List<Statement> changed = DepositStatements.changed(before, entry.data());
        withdrawReplaced(id, before, entry.data());
        if (!changed.isEmpty()) {
            addClaims(id, changed, save(entry.evidence()));
        }
        return deposit;
    }

    /// Hides a deposit; [#restoreDeposit] brings it back with all its claims.
    ///
    /// @throws EditConflictException when someone else saved meanwhile
    public void deleteDeposit(DepositId id, int version) {
        deposits.delete(id, version);
    }

    public Deposit restoreDeposit(DepositId id) {
        return deposits.restore(id);
    }

    /// Adds words that name the region as a rare-earth place.
    ///
    /// @throws NotFoundException when the region or source does not exist
    public Quote addQuote(RegionId region, QuoteEntry entry) {
        regions.get(region);
        Quote quote = sources.addQuote(save(entry.source()), entry.quote());
        claims.add(
                accepted(Subject.of(region), new Statement.NamedAsRareEarthPlace(), new Evidence.OfQuote(quote.id())));
        return quote;
    }

    /// Links words that the atlas already quotes to a further region.
    ///
    /// @throws NotFoundException when the region or quote does not exist
    public void linkQuote(RegionId region, QuoteId quote) {
        regions.get(region);
        claims.add(accepted(Subject.of(region), new Statement.NamedAsRareEarthPlace(), new Evidence.OfQuote(quote)));
    }

    /// Adds a region with the first words that speak of it.
    ///
    /// @throws InvalidInputException when the slug is taken or a unit is unknown
    public Region addRegion(RegionData data, QuoteEntry firstQuote) {
        Region region = regions.add(data);
        addQuote(region.id(), firstQuote);
        return region;
    }

    private void addClaims(DepositId deposit, List<Statement> statements, Evidence evidence) {
        for (Statement statement : statements) {
            claims.add(accepted(Subject.of(deposit), statement, evidence));
        }
    }

    /// A claim keeps its acceptance only while the deposit still has its value.
    private void withdrawReplaced(DepositId id, DepositData before, DepositData after) {
        List<Statement> kept = DepositStatements.of(after);
        List<? extends Class<?>> replaced = DepositStatements.of(before).stream()
                .filter(statement -> !kept.contains(statement))
                .map(Object::getClass)
                .toList();
        for (Claim claim : claims.list(Subject.of(id))) {
            if (claim.data().accepted()
                    && replaced.contains(claim.data().statement().getClass())) {
                claims.setAccepted(claim.id(), false);
            }
        }
    }

    private static ClaimData accepted(Subject subject, Statement statement, Evidence evidence) {
        return new ClaimData(subject, statement, evidence, Stance.SUPPORTS, null, true);
    }

    private Evidence save(EvidenceInput input) {
        return switch (input) {
            case EvidenceInput.ExistingQuote existing -> new Evidence.OfQuote(existing.quote());
            case EvidenceInput.NewQuote quote ->
                new Evidence.OfQuote(
                        sources.addQuote(save(quote.source()), quote.quote()).id());
            case EvidenceInput.DatasetRecord row ->
                new Evidence.OfRecord(save(row.source()), row.recordId(), row.field(), row.value());
            case EvidenceInput.Citation citation ->
                new Evidence.OfCitation(save(citation.source()), citation.locator(), citation.paraphrase());
            case EvidenceInput.Unsourced unsourced -> new Evidence.Unsourced();
        };
    }

    private SourceId save(SourceInput input) {
        return switch (input) {
            case SourceInput.Existing existing ->
                sources.getSource(existing.id()).id();
            case SourceInput.New fresh -> sources.addSource(fresh.data()).id();
        };
    }
}
