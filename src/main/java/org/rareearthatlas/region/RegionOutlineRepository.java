package org.rareearthatlas.region;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegionOutlineRepository extends JpaRepository<RegionOutlineEntity, Long> {

    /// Outlines whose box touches the box; `&&` is understood by H2 and by PostGIS.
    @Query(value = "select * from region_outline where geometry && :box order by region_id", nativeQuery = true)
    List<RegionOutlineEntity> listTouching(Geometry box);
}
