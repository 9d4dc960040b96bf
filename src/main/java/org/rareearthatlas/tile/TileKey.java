package org.rareearthatlas.tile;

import org.rareearthatlas.geo.ProjectedBbox;

/// What a kept tile was made for.
///
/// @param revision the state of what is shipped
record TileKey(TileRequest request, String revision) {

    TileSet set() {
        return request.tileSet();
    }

    /// Whether a place of the map lies in the tile.
    ///
    /// @param xM in metres of the tile's projection
    boolean contains(double xM, double yM) {
        TileAddress address = request.address();
        return address.set()
                .limits(new ProjectedBbox(xM, yM, xM, yM), address.zoom())
                .contains(address.column(), address.row());
    }
}
