package org.rareearthatlas.source;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SourceRepository extends JpaRepository<SourceEntity, Long> {

    List<SourceEntity> findByIdGreaterThanOrderById(long id, Limit limit);

    @Query("select source from SourceEntity source where source.publisher in :publishers"
            + " order by source.publishedOn desc nulls last, source.id")
    List<SourceEntity> listOfPublishers(Collection<String> publishers, Limit limit);

    int countByPublisherIn(Collection<String> publishers);

    /// @param pattern a LIKE pattern in lower case, escaped with `\`
    @Query("""
            select source from SourceEntity source
            where lower(source.title) like :pattern escape '\\' or lower(source.publisher) like :pattern escape '\\'
            order by source.publishedOn desc nulls last, source.id""")
    List<SourceEntity> search(String pattern, Limit limit);

    @Query("select source.id from SourceEntity source where source.id >= :from and source.id < :to order by source.id")
    List<Long> listIds(long from, long to);

    @Query("select max(source.id) from SourceEntity source")
    @Nullable
    Long findLastId();
}
