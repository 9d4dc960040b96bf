package org.rareearthatlas.deposit;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DepositRepository extends JpaRepository<DepositEntity, Long> {

    @Query("select deposit from DepositEntity deposit"
            + " where deposit.deleted = false and deposit.searchText like :pattern escape '\\' order by deposit.id")
    List<DepositEntity> search(String pattern, Pageable page);

    @Query("select deposit from DepositEntity deposit where deposit.deleted = false and deposit.id > :after"
            + " order by deposit.id")
    List<DepositEntity> listAfter(long after, Limit limit);

    @Query("select deposit.id from DepositEntity deposit where deposit.deleted = false"
            + " and deposit.id >= :from and deposit.id < :to order by deposit.id")
    List<Long> listIds(long from, long to);

    @Query("select max(deposit.id) from DepositEntity deposit where deposit.deleted = false")
    @Nullable
    Long findLastId();

    @Query("select count(deposit) from DepositEntity deposit"
            + " where deposit.deleted = false and deposit.searchText like :pattern escape '\\'")
    long countSearch(String pattern);

    List<DepositEntity> findByDeletedTrueOrderByIdDesc(Limit limit);

    @Query("select deposit from DepositEntity deposit where deposit.deleted = false and deposit.id in :ids"
            + " order by deposit.id")
    List<DepositEntity> listAlive(Collection<Long> ids);

    /// Rows of deposit id and outline.
    @Query("select deposit.id, deposit.outline from DepositEntity deposit"
            + " where deposit.deleted = false and deposit.outline is not null and deposit.id in :ids")
    List<Object[]> listOutlines(Collection<Long> ids);

    @Query("select deposit from DepositEntity deposit where deposit.deleted = false"
            + " and deposit.locationPrecision <> org.rareearthatlas.deposit.LocationPrecision.UNLOCATED"
            + " order by deposit.id")
    List<DepositEntity> listLocated();

    @Query("select deposit from DepositEntity deposit where deposit.deleted = false"
            + " and deposit.statedRegionId = :regionId"
            + " and deposit.locationPrecision = org.rareearthatlas.deposit.LocationPrecision.UNLOCATED"
            + " order by deposit.id")
    List<DepositEntity> listUnlocatedIn(long regionId);

    @Query("select deposit from DepositEntity deposit where deposit.deleted = false"
            + " and deposit.locationPrecision = org.rareearthatlas.deposit.LocationPrecision.UNLOCATED"
            + " order by deposit.id")
    List<DepositEntity> listUnlocated(Limit limit);

    @Query("select deposit from DepositEntity deposit where deposit.deleted = false and deposit.id > :after"
            + " and deposit.locationPrecision = org.rareearthatlas.deposit.LocationPrecision.UNLOCATED"
            + " order by deposit.id")
    List<DepositEntity> listUnlocatedAfter(long after, Limit limit);

    @Query("select deposit.id as id, deposit.searchText as searchText from DepositEntity deposit"
            + " where deposit.deleted = false order by deposit.id")
    List<SearchTextRow> listSearchTexts(Limit limit);

    interface SearchTextRow {
        long getId();

        String getSearchText();
    }
}
