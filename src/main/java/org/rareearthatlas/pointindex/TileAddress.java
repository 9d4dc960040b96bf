package org.rareearthatlas.pointindex;

import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.TileGrid;

/// A tile of a projection's [TileGrid].
///
/// @param column counted from the left, from 0
/// @param row counted from the top, from 0
public record TileAddress(MapProjection projection, int zoom, int column, int row) {

    /// @throws IllegalArgumentException when the grid has no such tile
    public TileAddress {
        TileGrid.requireTile(zoom, column, row);
    }

    /// The first key of the tile.
    long firstKey() {
        return MortonKey.of(column, row) << shift();
    }

    /// The first key behind the tile.
    long endKey() {
        return (MortonKey.of(column, row) + 1) << shift();
    }

    private int shift() {
        return MortonKey.BITS - 2 * zoom;
    }
}
