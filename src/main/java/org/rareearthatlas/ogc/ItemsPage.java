package org.rareearthatlas.ogc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;

/// A page of features, in the atlas's own system.
///
/// @param features in their order
/// @param next where the following page begins; null on the last one
/// @param matched how many features all pages have; absent where counting them would cost too much
record ItemsPage(List<SimpleFeature> features, @Nullable Cursor next, OptionalLong matched) {

    ItemsPage {
        features = List.copyOf(features);
    }

    Optional<Cursor> findNext() {
        return Optional.ofNullable(next);
    }
}
