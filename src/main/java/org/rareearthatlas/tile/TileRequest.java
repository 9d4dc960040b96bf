package org.rareearthatlas.tile;

import org.jspecify.annotations.Nullable;

/// Which tile of which set.
///
/// @param filter which features it shows; null for all
/// @param points how deposits are shown
public record TileRequest(
        TileSet tileSet, TileAddress address, @Nullable TileFilter filter, PointRule points) {}
