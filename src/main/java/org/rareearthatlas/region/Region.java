package org.rareearthatlas.region;

import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.text.LocalNames;

/// A named area, without its polygons (those come from the catalog).
///
/// @param version counts the edits, for optimistic locking
/// @param areaKm2 geodesic area on WGS 84
/// @param labelPoint a point inside the largest part, for a label
public record Region(RegionId id, int version, RegionData data, double areaKm2, LonLat labelPoint) {

    public String slug() {
        return data.slug();
    }

    public LocalNames names() {
        return data.names();
    }
}
