package org.rareearthatlas.workspace;

import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.region.ui.RegionWords;

/// The permanent addresses of what stands on the map, from the application's root.
final class Addresses {

    private Addresses() {}

    static String of(FeatureRef feature) {
        return switch (feature.kind()) {
            case REGION -> RegionWords.path(feature.id());
            case DEPOSIT -> "deposit/" + feature.id();
        };
    }
}
