package org.rareearthatlas.tile;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.pointindex.PointView;

/// What a tile is made from: where both are the same, it shows the same.
///
/// @param deposits null for a set without them
/// @param regions as [org.rareearthatlas.catalog.RegionChanges#state()]
record TileState(@Nullable PointView deposits, long regions) {}
