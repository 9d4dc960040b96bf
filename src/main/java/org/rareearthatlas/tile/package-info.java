/// Vector tiles of the catalog's layers (Mapbox Vector Tiles 2.1) in the tile matrix sets of the map's projections.
@NullMarked
package org.rareearthatlas.tile;

import org.jspecify.annotations.NullMarked;
