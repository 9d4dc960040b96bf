package org.rareearthatlas.suggestion;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SuggestionRepository extends JpaRepository<SuggestionEntity, Long> {

    String HEAD = "select new org.rareearthatlas.suggestion.SuggestionHead("
            + "new org.rareearthatlas.suggestion.SuggestionId(s.id), s.author, s.kind, s.title, s.state, s.unseen,"
            + " s.changedAt) from SuggestionEntity s ";

    @Query(HEAD + "where s.author = :author order by s.changedAt desc, s.id desc")
    List<SuggestionHead> listBy(String author, Limit limit);

    @Query(HEAD + "where s.state in :states order by s.changedAt, s.id")
    List<SuggestionHead> listIn(List<SuggestionState> states, Limit limit);

    @Query(HEAD + "where s.state in :states order by s.changedAt desc, s.id desc")
    List<SuggestionHead> listLatestIn(List<SuggestionState> states, Limit limit);

    @Query("select s from SuggestionEntity s left join fetch s.steps where s.id = :id")
    Optional<SuggestionEntity> findWithStepsById(long id);

    @Query("select s from SuggestionEntity s where s.author = :author and s.state in ('WAITING', 'RETURNED')"
            + " and s.kind in ('NEW_DEPOSIT', 'CHANGED_DEPOSIT') order by s.changedAt desc")
    List<SuggestionEntity> listOpenOfDeposits(String author, Limit limit);

    int countByState(SuggestionState state);

    int countByAuthorAndUnseenTrue(String author);
}
