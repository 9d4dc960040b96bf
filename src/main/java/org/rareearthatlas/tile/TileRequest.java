package org.rareearthatlas.tile;

import org.jspecify.annotations.Nullable;

/// Which tile of which set.
///
/// @param filter which features it shows, in CQL2-Text; null for all
public record TileRequest(
        TileSet tileSet, TileAddress address, @Nullable TileFilter filter) {}
