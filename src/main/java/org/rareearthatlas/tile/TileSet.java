package org.rareearthatlas.tile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.catalog.LayerName;

/// Which layers go together in one tile.
///
/// @param id tells one from another; stands in addresses
/// @param layers in the order in which they are drawn
public record TileSet(String id, List<TileLayer> layers) {

    /// What lies below everything else on the map.
    private static final TileSet BASEMAP =
            ofLayers("basemap", LayerName.LAND, LayerName.LAKE, LayerName.RIVER, LayerName.BOUNDARY);

    private static final List<TileSet> OF_THE_MAP = List.of(
            BASEMAP,
            ofLayers("region", LayerName.REGION),
            ofLayers("deposit", LayerName.DEPOSIT),
            ofLayers("claim", LayerName.CLAIM));

    public TileSet {
        layers = List.copyOf(layers);
    }

    private static TileSet ofLayers(String id, LayerName... sources) {
        return new TileSet(
                id,
                Arrays.stream(sources)
                        .map(source -> new TileLayer(source.typeName(), source))
                        .toList());
    }

    /// One of the sets that the map draws.
    static Optional<TileSet> find(String id) {
        return OF_THE_MAP.stream().filter(set -> set.id.equals(id)).findFirst();
    }

    /// Whether its tiles change with deposits.
    boolean hasDeposits() {
        return has(LayerName.DEPOSIT) || has(LayerName.CLAIM);
    }

    /// Whether its tiles change with regions and what is said of them.
    boolean hasRegions() {
        return has(LayerName.REGION) || has(LayerName.CLAIM);
    }

    private boolean has(LayerName source) {
        return layers.stream().anyMatch(layer -> layer.source() == source);
    }

    /// Whether a filter on the properties of its features can be asked of the set.
    public boolean isFilterable() {
        return layers.size() == 1;
    }
}
