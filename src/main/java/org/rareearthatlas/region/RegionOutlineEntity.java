package org.rareearthatlas.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.NullUnmarked;
import org.locationtech.jts.geom.Geometry;

/// The polygons of a region, in a table of their own: lists of regions do not read them.
@Entity
@Table(name = "region_outline")
@Audited
@NullUnmarked
class RegionOutlineEntity {

    @Id
    private Long regionId;

    private Geometry geometry;

    RegionOutlineEntity() {}

    RegionOutlineEntity(long regionId, Geometry polygons) {
        this.regionId = regionId;
        this.geometry = polygons;
    }

    RegionId regionId() {
        return new RegionId(regionId);
    }

    Geometry geometry() {
        return geometry;
    }
}
