package org.rareearthatlas.claim;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClaimRepository extends JpaRepository<ClaimEntity, Long> {

    List<ClaimEntity> findByIdGreaterThanOrderById(long id, Limit limit);

    List<ClaimEntity> findByRegionIdOrderById(long regionId);

    List<ClaimEntity> findByDepositIdOrderById(long depositId);

    /// Regions of which something is said more than once, whatever it is worth.
    @Query("select distinct claim.regionId from ClaimEntity claim where claim.regionId is not null"
            + " group by claim.regionId, claim.statement.type having count(claim) > 1 order by claim.regionId")
    List<Long> listRegionsSaidTwice();

    /// Deposits of which something is said more than once.
    @Query("select distinct claim.depositId from ClaimEntity claim where claim.depositId is not null"
            + " group by claim.depositId, claim.statement.type having count(claim) > 1 order by claim.depositId")
    List<Long> listDepositsSaidTwice();

    @Query("select claim from ClaimEntity claim where claim.regionId in :ids order by claim.regionId, claim.id")
    List<ClaimEntity> listOfRegions(Collection<Long> ids);

    @Query("select claim from ClaimEntity claim where claim.depositId in :ids order by claim.depositId, claim.id")
    List<ClaimEntity> listOfDeposits(Collection<Long> ids);

    @Query("select claim from ClaimEntity claim where claim.evidence.quoteId = :quoteId order by claim.id")
    List<ClaimEntity> listOfQuote(long quoteId);

    @Query("select claim from ClaimEntity claim where claim.evidence.sourceId = :sourceId"
            + " and claim.evidence.quoteId is null order by claim.id")
    List<ClaimEntity> listWithoutQuote(long sourceId);

    @Query("select claim from ClaimEntity claim where claim.evidence.quoteId in :quoteIds order by claim.id")
    List<ClaimEntity> listOfQuotes(Collection<Long> quoteIds);

    /// Quotes that carry no claim, oldest first.
    @Query("select quote.id from QuoteEntity quote where not exists"
            + " (select claim.id from ClaimEntity claim where claim.evidence.quoteId = quote.id) order by quote.id")
    List<Long> listQuotesWithoutClaim(Limit limit);

    @Query("select count(quote) from QuoteEntity quote where not exists"
            + " (select claim.id from ClaimEntity claim where claim.evidence.quoteId = quote.id)")
    int countQuotesWithoutClaim();

    /// Rows of region id and number of distinct quotes.
    @Query("select claim.regionId, count(distinct claim.evidence.quoteId) from ClaimEntity claim"
            + " where claim.regionId is not null group by claim.regionId")
    List<Object[]> countQuotesByRegion();

    /// Rows of deposit id, number of claims and number of claims without a source.
    @Query("select claim.depositId, count(claim),"
            + " sum(case when claim.evidence.type = org.rareearthatlas.claim.EvidenceType.UNSOURCED then 1 else 0 end)"
            + " from ClaimEntity claim where claim.depositId in :depositIds group by claim.depositId")
    List<Object[]> countByDeposit(Collection<Long> depositIds);

    /// Rows of deposit id and source id: of a record or citation itself, or of a quote.
    @Query("select distinct claim.depositId, coalesce(claim.evidence.sourceId, quote.source.id) from ClaimEntity claim"
            + " left join QuoteEntity quote on quote.id = claim.evidence.quoteId"
            + " where claim.depositId in :depositIds"
            + " and (claim.evidence.sourceId is not null or claim.evidence.quoteId is not null)")
    List<Object[]> listSourcesOfDeposits(Collection<Long> depositIds);
}
