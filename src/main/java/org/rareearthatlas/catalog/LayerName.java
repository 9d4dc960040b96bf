package org.rareearthatlas.catalog;

import java.util.Locale;
import java.util.Optional;

/// The catalog's layers. Each is a GeoTools feature type whose name is the constant's name in lower case.
public enum LayerName {
    /// Land by country. Filled, never outlined.
    LAND,
    /// Borders and coasts, as lines.
    BOUNDARY,
    LAKE,
    RIVER,
    /// Points for the names of countries and cities.
    PLACE,
    /// The provinces of the world, from which regions are made.
    UNIT,
    /// The atlas's regions.
    REGION,
    /// The atlas's deposits that have a place.
    DEPOSIT,
    /// What is said of regions and of deposits that have a place, each with the geometry of its subject.
    CLAIM,
    /// Where claims disagree, as points.
    DISAGREEMENT;

    public String typeName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The layer of that feature type; empty when there is none.
    public static Optional<LayerName> find(String typeName) {
        for (LayerName layer : values()) {
            if (layer.typeName().equals(typeName)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }
}
