package org.rareearthatlas.exchange.picture;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// What a picture shows and what stands out on it.
///
/// @param name stands above the map; empty for the atlas's own
/// @param path of the same in the atlas, from its root
/// @param aroundWgs84 longitude first; null for the projection's first view
public record PictureFocus(
        String name, String path, @Nullable Geometry aroundWgs84, Set<String> regions, Set<Long> deposits) {}
