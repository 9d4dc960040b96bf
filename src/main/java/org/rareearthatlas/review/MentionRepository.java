package org.rareearthatlas.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MentionRepository extends JpaRepository<MentionEntity, Long> {

    List<MentionEntity> findByTextIdOrderByStartOffsetUtf16(long textId);

    @Query("select mention.id as id, mention.state as state, mention.clear as clear from MentionEntity mention"
            + " where mention.textId = :textId and mention.state <> LEFT_OUT order by mention.startOffsetUtf16")
    List<HeadRow> listHeads(long textId);

    interface HeadRow {
        long getId();

        MentionState getState();

        boolean isClear();
    }

    List<MentionEntity> findByTextIdAndStateOrderByStartOffsetUtf16(long textId, MentionState state, Limit limit);

    int countByTextIdAndState(long textId, MentionState state);

    boolean existsByTextId(long textId);

    /// Those that stand wholly or partly in a stretch of the text and are taken for places, in their order.
    @Query("select mention from MentionEntity mention where mention.textId = :textId"
            + " and mention.startOffsetUtf16 < :endUtf16 and mention.endOffsetUtf16 > :startUtf16"
            + " and mention.state in (WAITING, ACCEPTED) order by mention.startOffsetUtf16")
    List<MentionEntity> listPlaces(long textId, int startUtf16, int endUtf16);

    List<MentionEntity> findByNameKeyAndRememberedTrue(String nameKey);

    /// What later readings follow, newest first.
    @Query("select mention from MentionEntity mention where mention.remembered = true"
            + " order by mention.decidedAt desc, mention.id desc")
    List<MentionEntity> listRemembered(Limit limit);

    /// Another mention that is quoted with the same words.
    Optional<MentionEntity> findFirstByQuoteIdAndIdNotOrderById(long quoteId, long id);

    /// Another mention that was accepted as the same place.
    Optional<MentionEntity> findFirstByPlaceIdAndIdNotOrderById(String placeId, long id);

    void deleteByTextIdAndStateIn(long textId, Collection<MentionState> states);
}
