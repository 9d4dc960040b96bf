package org.rareearthatlas.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegionRepository extends JpaRepository<RegionEntity, Long> {

    Optional<RegionEntity> findBySlug(String slug);

    List<RegionEntity> findBySlugIn(Collection<String> slugs);

    boolean existsBySlug(String slug);

    Optional<RegionEntity> findByGazetteerId(String gazetteerId);

    @Query(
            "select region from RegionEntity region where region.searchText like :pattern escape '\\' order by region.id")
    List<RegionEntity> search(String pattern);

    @Query("select region.id as id, region.unitCodes as unitCodes from RegionEntity region order by region.id")
    List<UnitsRow> listUnitCodes();

    interface UnitsRow {
        long getId();

        String getUnitCodes();
    }
}
