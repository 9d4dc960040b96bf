package org.rareearthatlas.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.revision.Revised;
import org.rareearthatlas.revision.RevisionReader;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.IndependentVoices;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what is said of regions and deposits, and which of it the map accepts.
@Service
@Transactional(readOnly = true)
public class ClaimService {

    /// So many numbers are asked for at once.
    private static final int MAX_IDS = 1_000;

    private final ClaimRepository claims;
    private final ClaimResolver resolver;
    private final SourceService sources;
    private final IndependentVoices voices;
    private final RevisionReader revisions;
    private final ApplicationEventPublisher events;

    ClaimService(
            ClaimRepository claims,
            ClaimResolver resolver,
            SourceService sources,
            IndependentVoices voices,
            RevisionReader revisions,
            ApplicationEventPublisher events) {
        this.claims = claims;
        this.resolver = resolver;
        this.sources = sources;
        this.voices = voices;
        this.revisions = revisions;
        this.events = events;
    }

    /// The claims of a subject in the order they were made, each with its evidence; a fixed number of
    /// queries.
    public List<Claim> list(Subject subject) {
        return resolver.resolve(
                switch (subject) {
                    case Subject.OfRegion of ->
                        claims.findByRegionIdOrderById(of.id().value());
                    case Subject.OfDeposit of ->
                        claims.findByDepositIdOrderById(of.id().value());
                });
    }

    /// The next claims in the order they were made, each with its evidence; a fixed number of queries.
    ///
    /// @param after the last claim of those before; null for the first ones
    public List<Claim> listAfter(@Nullable ClaimId after, int limit) {
        return resolver.resolve(
                claims.findByIdGreaterThanOrderById(after == null ? 0 : after.value(), Limit.of(limit)));
    }

    /// The claims that exist among these, in the order of their numbers.
    public List<Claim> list(Collection<ClaimId> ids) {
        return inOrder(claims.findAllById(ids.stream().map(ClaimId::value).toList()));
    }

    /// What is said of these regions and deposits, in the order it was entered.
    public List<Claim> listOf(Collection<RegionId> regions, Collection<DepositId> deposits) {
        List<ClaimEntity> found = new ArrayList<>();
        if (!regions.isEmpty()) {
            found.addAll(
                    claims.listOfRegions(regions.stream().map(RegionId::value).toList()));
        }
        List<Long> ids = deposits.stream().map(DepositId::value).toList();
        for (int from = 0; from < ids.size(); from += MAX_IDS) {
            found.addAll(claims.listOfDeposits(ids.subList(from, Math.min(ids.size(), from + MAX_IDS))));
        }
        return inOrder(found);
    }

    private List<Claim> inOrder(List<ClaimEntity> found) {
        return resolver.resolve(found.stream()
                .sorted(Comparator.comparing(claim -> claim.id().value()))
                .toList());
    }

    /// What is said of a subject, side by side.
    public List<ClaimComparison> compare(Subject subject) {
        List<Claim> said = list(subject);
        Map<SourceId, SourceId> origins = voices.listOrigins(
                said.stream().flatMap(claim -> claim.findSource().stream()).toList());
        return ClaimComparison.of(said, source -> origins.getOrDefault(source, source));
    }

    /// What is said of each of these, side by side; subjects of which nothing is said are absent.
    public Map<Subject, List<ClaimComparison>> compare(Collection<RegionId> regions, Collection<DepositId> deposits) {
        List<Claim> said = listOf(regions, deposits);
        Map<SourceId, SourceId> origins = voices.listOrigins(
                said.stream().flatMap(claim -> claim.findSource().stream()).toList());
        return said.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.data().subject(),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                claims -> ClaimComparison.of(claims, source -> origins.getOrDefault(source, source)))));
    }

    /// @throws NotFoundException when there is no such claim
    public Claim get(ClaimId id) {
        return resolver.resolve(List.of(entity(id))).getFirst();
    }

    /// The claims that a quote carries.
    public List<Claim> listOf(QuoteId quote) {
        return resolver.resolve(claims.listOfQuote(quote.value()));
    }

    /// The claims that records and citations of a source carry, without those that its quotes carry.
    public List<Claim> listWithoutQuote(SourceId source) {
        return resolver.resolve(claims.listWithoutQuote(source.value()));
    }

    /// Quotes that carry no claim, because their words name no place; oldest first.
    public List<QuoteId> listQuotesWithoutClaim(int limit) {
        return claims.listQuotesWithoutClaim(Limit.of(limit)).stream()
                .map(QuoteId::new)
                .toList();
    }

    public int countQuotesWithoutClaim() {
        return claims.countQuotesWithoutClaim();
    }

    /// The regions that each quote speaks of, in the order of their claims; quotes about no region are
    /// absent.
    public Map<QuoteId, List<RegionId>> listRegionsByQuote(Collection<QuoteId> quotes) {
        return claims.listOfQuotes(quotes.stream().map(QuoteId::value).toList()).stream()
                .filter(claim -> claim.subject() instanceof Subject.OfRegion)
                .collect(Collectors.groupingBy(
                        claim -> new QuoteId(claim.evidence().quoteId()),
                        Collectors.mapping(
                                claim -> ((Subject.OfRegion) claim.subject()).id(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        ids -> ids.stream().distinct().toList()))));
    }

    /// How many different quotes speak of each region; regions without a quote are absent.
    public Map<RegionId, Integer> countQuotesByRegion() {
        Map<RegionId, Integer> counts = new HashMap<>();
        for (Object[] row : claims.countQuotesByRegion()) {
            counts.put(new RegionId((Long) row[0]), ((Number) row[1]).intValue());
        }
        return counts;
    }

    /// How many claims each of these deposits has; deposits without a claim are absent.
    public Map<DepositId, ClaimCounts> countByDeposit(Collection<DepositId> deposits) {
        Map<DepositId, ClaimCounts> counts = new HashMap<>();
        List<Long> ids = deposits.stream().map(DepositId::value).toList();
        for (Object[] row : claims.countByDeposit(ids)) {
            counts.put(
                    new DepositId((Long) row[0]),
                    new ClaimCounts(((Number) row[1]).intValue(), ((Number) row[2]).intValue()));
        }
        return counts;
    }

    /// The states that the claims of a subject were saved in, oldest first, those of deleted claims among them; the
    /// ids are those of the claims.
    public List<Revised<ClaimData>> listRevisions(Subject subject) {
        List<Long> ids = switch (subject) {
            case Subject.OfRegion of ->
                revisions.listIds(ClaimEntity.class, "regionId", of.id().value());
            case Subject.OfDeposit of ->
                revisions.listIds(ClaimEntity.class, "depositId", of.id().value());
        };
        return revisions.list(ClaimEntity.class, ids, ClaimEntity::toData);
    }

    /// How often a claim has been changed; empty when there is no such claim.
    public Optional<Integer> findVersion(ClaimId id) {
        return claims.findById(id.value()).map(ClaimEntity::version);
    }

    /// @throws NotFoundException when the quote or source of the evidence does not exist
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public ClaimId add(ClaimData data) {
        requireEvidence(data.evidence());
        return save(new ClaimEntity(), data).id();
    }

    /// @throws NotFoundException when there is no such claim, or the quote or source does not exist
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public int update(ClaimId id, ClaimData data) {
        requireEvidence(data.evidence());
        return save(entity(id), data).version();
    }

    /// Changes a claim that nobody else has changed since.
    ///
    /// @param version the version that the editor saw
    /// @throws NotFoundException when there is no such claim, or the quote or source does not exist
    /// @throws EditConflictException when someone else saved meanwhile
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public int update(ClaimId id, int version, ClaimData data) {
        requireVersion(id, version);
        return update(id, data);
    }

    /// Removes a claim; the revisions keep it.
    ///
    /// @throws NotFoundException when there is no such claim
    /// @throws EditConflictException when someone else saved meanwhile
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public void delete(ClaimId id, int version) {
        requireVersion(id, version);
        ClaimEntity claim = entity(id);
        claims.delete(claim);
        events.publishEvent(new ClaimsChanged(claim.subject()));
    }

    private void requireVersion(ClaimId id, int version) {
        if (entity(id).version() != version) {
            throw new EditConflictException("claim", id);
        }
    }

    /// Whether the map shows the claim's value; the claim itself stays.
    ///
    /// @throws NotFoundException when there is no such claim
    /// @throws EditConflictException when it is being changed by someone else
    @Transactional
    @PreAuthorize(Roles.MAY_CURATE)
    public void setAccepted(ClaimId id, boolean accepted) {
        ClaimEntity claim = entity(id);
        claim.setAccepted(accepted);
        flush(claim);
        events.publishEvent(new ClaimsChanged(claim.subject()));
    }

    private ClaimEntity save(ClaimEntity claim, ClaimData data) {
        claim.apply(data);
        ClaimEntity saved = flush(claim);
        events.publishEvent(new ClaimsChanged(data.subject()));
        return saved;
    }

    private ClaimEntity flush(ClaimEntity claim) {
        try {
            return claims.saveAndFlush(claim);
        } catch (OptimisticLockingFailureException e) {
            throw new EditConflictException("claim", claim.id());
        }
    }

    private void requireEvidence(Evidence evidence) {
        switch (evidence) {
            case Evidence.OfQuote of ->
                sources.findQuote(of.quote()).orElseThrow(() -> new NotFoundException("quote", of.quote()));
            case Evidence.OfRecord of -> sources.getSource(of.source());
            case Evidence.OfCitation of -> sources.getSource(of.source());
            case Evidence.Unsourced unsourced -> {}
        }
    }

    private ClaimEntity entity(ClaimId id) {
        return claims.findById(id.value()).orElseThrow(() -> new NotFoundException("claim", id));
    }
}
