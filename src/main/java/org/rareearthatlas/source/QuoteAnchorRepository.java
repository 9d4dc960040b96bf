package org.rareearthatlas.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuoteAnchorRepository extends JpaRepository<QuoteAnchorEntity, Long> {

    Optional<QuoteAnchorEntity> findByQuoteIdAndTextId(long quoteId, long textId);

    List<QuoteAnchorEntity> findByQuoteId(long quoteId);

    /// Those of every version of the source's text, oldest version first.
    @Query("select anchor from QuoteAnchorEntity anchor, SourceTextEntity text"
            + " where text.id = anchor.textId and text.sourceId = :sourceId order by text.versionNumber, anchor.id")
    List<QuoteAnchorEntity> listOfSource(long sourceId);

    /// Those whose passage lies at least partly between the offsets, in the order of the text.
    @Query("select anchor from QuoteAnchorEntity anchor where anchor.textId = :textId"
            + " and anchor.startOffsetUtf16 < :endUtf16 and anchor.endOffsetUtf16 > :startUtf16"
            + " order by anchor.startOffsetUtf16, anchor.id")
    List<QuoteAnchorEntity> listBetween(long textId, int startUtf16, int endUtf16);

    /// Those in the newest version of each quote's source, with that version.
    @Query("select anchor, text from QuoteAnchorEntity anchor, SourceTextEntity text"
            + " where text.id = anchor.textId and anchor.quoteId in :quoteIds and text.versionNumber ="
            + " (select max(other.versionNumber) from SourceTextEntity other where other.sourceId = text.sourceId)")
    List<Object[]> listNewest(Collection<Long> quoteIds);

    /// Those in versions where the quote's own words stand, with the version, newest first.
    @Query("select anchor, text from QuoteAnchorEntity anchor, SourceTextEntity text where text.id = anchor.textId"
            + " and anchor.quoteId = :quoteId and anchor.state in (org.rareearthatlas.source.AnchorState.FOUND,"
            + " org.rareearthatlas.source.AnchorState.MOVED) order by text.versionNumber desc")
    List<Object[]> listExact(long quoteId, Limit limit);

    /// Rows of state and number of quotes in a version.
    @Query("select anchor.state, count(anchor) from QuoteAnchorEntity anchor where anchor.textId = :textId"
            + " group by anchor.state")
    List<Object[]> countByState(long textId);
}
