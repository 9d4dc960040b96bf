package org.rareearthatlas.explore;

import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/// What a map shows of the world.
///
/// @param areaWgs84 in degrees, split at 180°; empty when the map shows nothing
/// @param regions slugs of those that touch it
/// @param key the same only for the same area
public record Sight(Geometry areaWgs84, Set<String> regions, String key) {

    public Sight {
        regions = Set.copyOf(regions);
    }
}
