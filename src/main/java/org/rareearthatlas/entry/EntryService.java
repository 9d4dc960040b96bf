package org.rareearthatlas.entry;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.EvidenceInput.QuoteInput;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes entries together with the claims and the evidence that carry them: all of an entry is saved, or nothing.
@Service
@Transactional
@PreAuthorize(Roles.MAY_CURATE)
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

    /// Adds a deposit; each of its values becomes an accepted claim with each of the entry's evidences. Without any
    /// value, what the evidence carries is that it is a place of rare earths.
    ///
    /// @throws InvalidInputException when a value breaks a rule, or there is no evidence
    /// @throws NotFoundException when a quote, source or region that it names does not exist
    public Deposit addDeposit(DepositEntry entry) {
        entry.requireEvidence();
        Deposit deposit = deposits.add(entry.data());
        EntryClaims.of(deposit.id(), entry.data(), save(entry.evidence())).forEach(claims::add);
        return deposit;
    }

    /// Changes a deposit; each changed value becomes an accepted claim with each of the entry's evidences, and the
    /// claims that the map showed before for it stay, no longer accepted. Without a changed value no evidence is
    /// needed, and none is kept.
    ///
    /// @param version the version that the editor saw
    /// @throws InvalidInputException when a value breaks a rule, or a value is changed without evidence
    /// @throws EditConflictException when someone else saved meanwhile
    public Deposit updateDeposit(DepositId id, int version, DepositEntry entry) {
        DepositData before = deposits.get(id).data();
        List<Statement> changed = DepositStatements.changed(before, entry.data());
        if (!changed.isEmpty()) {
            entry.requireEvidence();
        }
        Deposit deposit = deposits.update(id, version, entry.data());
        withdrawReplaced(id, DepositStatements.replacedTypes(before, entry.data()));
        if (!changed.isEmpty()) {
            EntryClaims.of(id, changed, save(entry.evidence())).forEach(claims::add);
        }
        return deposit;
    }

    /// Makes the map show what a claim says, in place of the claims of the same kind that it shows now; they stay.
    ///
    /// @throws NotFoundException when there is no such claim, or its deposit is gone
    /// @throws InvalidInputException when the claim's source denies what it speaks of, or leaves it open
    /// @throws EditConflictException when someone else is saving the deposit or the claim
    @PreAuthorize(Roles.MAY_CURATE)
    public void acceptClaim(ClaimId id) {
        ClaimData claim = claims.get(id).data();
        if (claim.stance() != Stance.SUPPORTS) {
            throw new InvalidInputException(Problem.of("claim", "claim.notSupporting"));
        }
        if (claim.subject() instanceof Subject.OfDeposit of) {
            Deposit deposit = deposits.get(of.id());
            DepositData changed = DepositStatements.with(deposit.data(), claim.statement());
            if (!changed.equals(deposit.data())) {
                deposits.update(of.id(), deposit.version(), changed);
            }
            withdrawOthers(of, claim.statement());
        }
        claims.setAccepted(id, true);
    }

    private void withdrawOthers(Subject.OfDeposit subject, Statement accepted) {
        for (Claim claim : claims.list(subject)) {
            Statement other = claim.data().statement();
            if (claim.data().accepted() && isReplaced(other, accepted)) {
                claims.setAccepted(claim.id(), false);
            }
        }
    }

    private static boolean isReplaced(Statement shown, Statement accepted) {
        if (shown instanceof Statement.HasResource one && accepted instanceof Statement.HasResource other) {
            return !shown.equals(accepted) && Objects.equals(one.part(), other.part());
        }
        return !(accepted instanceof Statement.IsOwnedBy)
                && StatementType.of(shown) == StatementType.of(accepted)
                && !shown.equals(accepted);
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

    /// Adds words that name the region as a rare-earth place, or links words that the atlas already quotes to it.
    ///
    /// @throws NotFoundException when the region, source or quote does not exist
    /// @throws InvalidInputException when these words are already linked to the region
    public Quote addQuote(RegionId region, QuoteInput input) {
        regions.get(region);
        QuoteId quote = new EvidenceSaver(sources).saveQuote(input);
        boolean linked = claims.listRegionsByQuote(List.of(quote))
                .getOrDefault(quote, List.of())
                .contains(region);
        if (linked) {
            throw new InvalidInputException(Problem.of("quote", "quote.alreadyLinked"));
        }
        claims.add(EntryClaims.accepted(
                Subject.of(region), new Statement.NamedAsRareEarthPlace(), new Evidence.OfQuote(quote)));
        return sources.findQuote(quote).orElseThrow(() -> new NotFoundException("quote", quote));
    }

    /// Adds a passage of a source's text, and what it says of each of the subjects; without a subject the words only
    /// belong to their source. That a deposit contains elements is kept without changing what the map shows of it.
    ///
    /// @param statement null only when there are no subjects
    /// @throws NotFoundException when the source or a subject does not exist
    public Quote addPassage(
            SourceId source, QuoteData words, Collection<Subject> subjects, @Nullable Statement statement) {
        Quote quote = sources.addQuote(source, words);
        for (Subject subject : subjects) {
            requireSubject(subject);
            boolean accepted = !(statement instanceof Statement.ContainsElements);
            claims.add(new ClaimData(
                    subject,
                    Objects.requireNonNull(statement),
                    new Evidence.OfQuote(quote.id()),
                    Stance.SUPPORTS,
                    null,
                    accepted));
        }
        return quote;
    }

    private void requireSubject(Subject subject) {
        switch (subject) {
            case Subject.OfRegion of -> regions.get(of.id());
            case Subject.OfDeposit of -> deposits.get(of.id());
        }
    }

    /// Adds a region with the first words that speak of it.
    ///
    /// @throws InvalidInputException when the slug is taken, a unit is unknown, or a region has the same units
    public Region addRegion(RegionData data, QuoteInput firstQuote) {
        if (regions.findByUnits(data.unitCodes()).isPresent()) {
            throw new InvalidInputException(Problem.of("units", "region.units.taken"));
        }
        Region region = regions.add(data);
        addQuote(region.id(), firstQuote);
        return region;
    }

    /// A claim keeps its acceptance only while the deposit still has its value.
    private void withdrawReplaced(DepositId id, Set<Class<? extends Statement>> replaced) {
        for (Claim claim : claims.list(Subject.of(id))) {
            if (claim.data().accepted()
                    && replaced.contains(claim.data().statement().getClass())) {
                claims.setAccepted(claim.id(), false);
            }
        }
    }

    private List<Evidence> save(List<EvidenceInput> inputs) {
        EvidenceSaver saver = new EvidenceSaver(sources);
        return inputs.stream().map(saver::save).toList();
    }
}
