package org.rareearthatlas.source;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuoteRepository extends JpaRepository<QuoteEntity, Long> {

    @Query("select quote from QuoteEntity quote join fetch quote.source where quote.id in :ids order by quote.id")
    List<QuoteEntity> listWithSource(Collection<Long> ids);

    @Query("select quote from QuoteEntity quote join fetch quote.source source where source.id = :sourceId"
            + " order by quote.id")
    List<QuoteEntity> listOfSource(long sourceId);

    @Query("select quote from QuoteEntity quote join fetch quote.source source where source.id = :sourceId"
            + " order by quote.id")
    List<QuoteEntity> listOfSource(long sourceId, Limit limit);

    @Query("select quote from QuoteEntity quote join fetch quote.source where quote.speaker in :speakers"
            + " order by quote.id desc")
    List<QuoteEntity> listOfSpeakers(Collection<String> speakers, Limit limit);

    int countBySpeakerIn(Collection<String> speakers);

    /// Rows of source id and number of quotes.
    @Query("select quote.source.id, count(quote) from QuoteEntity quote where quote.source.id in :sourceIds"
            + " group by quote.source.id")
    List<Object[]> countBySource(Collection<Long> sourceIds);

    /// @param pattern a LIKE pattern in lower case, escaped with `\`
    @Query("""
            select quote from QuoteEntity quote join fetch quote.source source
            where lower(quote.exact) like :pattern escape '\\' or lower(quote.speaker) like :pattern escape '\\'
                or lower(source.title) like :pattern escape '\\'
            order by quote.id desc""")
    List<QuoteEntity> search(String pattern, Limit limit);

    @Query("select quote.id from QuoteEntity quote where quote.id >= :from and quote.id < :to order by quote.id")
    List<Long> listIds(long from, long to);

    @Query("select max(quote.id) from QuoteEntity quote")
    @Nullable
    Long findLastId();
}
