package org.rareearthatlas.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.PointPlace;
import org.rareearthatlas.region.RegionData;

/// What a region's geometry is made of.
///
/// @param unitCodes of the world's units; empty for a place that is a point
/// @param point null for an area
public record RegionShape(List<String> unitCodes, @Nullable LonLat point) {

    static RegionShape of(RegionData region) {
        PointPlace place = region.point();
        return new RegionShape(List.copyOf(region.unitCodes()), place == null ? null : place.point());
    }
}
