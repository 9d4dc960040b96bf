package org.rareearthatlas.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoryRepository extends JpaRepository<StoryEntity, Long> {

    String HEAD = "select new org.rareearthatlas.story.StoryHead(new org.rareearthatlas.story.StoryId(s.id), s.title,"
            + " s.byline, s.language, s.published, s.changedAt) from StoryEntity s ";

    @Query(HEAD + "where s.published order by s.changedAt desc, s.id desc")
    List<StoryHead> listPublished(Limit limit);

    @Query(HEAD + "where not s.published order by s.changedAt desc, s.id desc")
    List<StoryHead> listDrafts(Limit limit);

    @Query(HEAD + "where not s.published and s.author = :author order by s.changedAt desc, s.id desc")
    List<StoryHead> listDraftsOf(String author, Limit limit);

    @Query("select s.id from StoryEntity s where s.published and s.id >= :from and s.id < :to order by s.id")
    List<Long> listPublishedIds(long from, long to);

    @Query("select max(s.id) from StoryEntity s where s.published")
    @Nullable
    Long findLastPublishedId();
}
