package org.rareearthatlas.source;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuoteRepository extends JpaRepository<QuoteEntity, Long> {

    @Query("select quote from QuoteEntity quote join fetch quote.source where quote.id in :ids order by quote.id")
    List<QuoteEntity> listWithSource(Collection<Long> ids);

    @Query("select quote from QuoteEntity quote join fetch quote.source source where source.id = :sourceId"
            + " order by quote.id")
    List<QuoteEntity> listOfSource(long sourceId);
}
