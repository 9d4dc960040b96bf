package org.rareearthatlas.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.util.factory.Hints;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.region.Detail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks the data store for what a map shows.
@Component
class LayerReader {

    private final ObjectProvider<AtlasDataStore> store;

    LayerReader(ObjectProvider<AtlasDataStore> store) {
        this.store = store;
    }

    /// Hands over each projected feature of the request, in the order of the layer.
    void read(LayerRequest request, Consumer<SimpleFeature> consumer) {
        read(request, filter(request), consumer);
    }

    /// Hands over the one projected feature with this id, without the layer's name; nothing when there is none.
    void readOne(LayerRequest request, String id, Consumer<SimpleFeature> consumer) {
        String featureId = request.layer().typeName() + "." + id;
        read(request, Filters.FACTORY.id(Filters.FACTORY.featureId(featureId)), consumer);
    }

    private void read(LayerRequest request, Filter filter, Consumer<SimpleFeature> consumer) {
        Query query = new Query(request.layer().typeName(), filter);
        query.setCoordinateSystemReproject(request.projection().crs());
        query.setHints(new Hints(Hints.GEOMETRY_DISTANCE, distanceDeg(request.detail())));
        // The collection that getFeatures gives would ask the EPSG database for a transformation; the reader does not.
        try (FeatureReader<SimpleFeatureType, SimpleFeature> features =
                source(request.layer()).getReader(query)) {
            while (features.hasNext()) {
                consumer.accept(features.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Filter filter(LayerRequest request) {
        if (request.bbox() == null) {
            return Filter.INCLUDE;
        }
        return MapProjector.of(request.projection())
                .findBboxWgs84(request.bbox())
                .map(box -> Filters.touching(box.split()))
                .orElse(Filter.EXCLUDE);
    }

    private static double distanceDeg(Detail detail) {
        return switch (detail) {
            case OVERVIEW -> LayerFeatureSource.OVERVIEW_DEG;
            case MEDIUM -> LayerFeatureSource.MEDIUM_DEG;
            case FULL -> 0;
        };
    }

    private ContentFeatureSource source(LayerName layer) throws IOException {
        return (ContentFeatureSource) store.getObject().getFeatureSource(layer.typeName());
    }
}
