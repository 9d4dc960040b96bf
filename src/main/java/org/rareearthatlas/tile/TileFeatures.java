package org.rareearthatlas.tile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.util.factory.Hints;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.catalog.AtlasDataStore;
import org.rareearthatlas.catalog.Filters;
import org.rareearthatlas.catalog.LayerName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks the data store for what a tile shows.
@Component
class TileFeatures {

    private final ObjectProvider<AtlasDataStore> store;

    TileFeatures(ObjectProvider<AtlasDataStore> store) {
        this.store = store;
    }

    SimpleFeatureType schema(LayerName layer) {
        return source(layer).getSchema();
    }

    /// Hands over the features, in degrees, that touch one of the boxes and pass the filter.
    ///
    /// @param distanceDeg how coarse borders may be
    void read(
            LayerName layer,
            List<Envelope> boxesWgs84,
            double distanceDeg,
            Filter filter,
            Consumer<SimpleFeature> consumer) {
        if (boxesWgs84.isEmpty()) {
            return;
        }
        Filter touching = Filters.touching(boxesWgs84);
        Filter both = Filter.INCLUDE.equals(filter) ? touching : Filters.FACTORY.and(touching, filter);
        Query query = new Query(layer.typeName(), both);
        query.setHints(new Hints(Hints.GEOMETRY_DISTANCE, distanceDeg));
        try (FeatureReader<SimpleFeatureType, SimpleFeature> features =
                source(layer).getReader(query)) {
            while (features.hasNext()) {
                consumer.accept(features.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContentFeatureSource source(LayerName layer) {
        try {
            return (ContentFeatureSource) store.getObject().getFeatureSource(layer.typeName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
