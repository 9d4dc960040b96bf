package org.rareearthatlas.tile;

import org.rareearthatlas.catalog.LayerName;

/// One layer of a tile.
///
/// @param name as the tile calls it
/// @param source where its features come from
public record TileLayer(String name, LayerName source) {}
