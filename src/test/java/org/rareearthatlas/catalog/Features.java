package org.rareearthatlas.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.util.factory.Hints;

/// Reads layers in tests.
final class Features {

    static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    private final AtlasDataStore store;

    Features(AtlasDataStore store) {
        this.store = store;
    }

    /// A query of a layer at a detail that is quick to read: rivers are not shipped at the overview.
    static Query query(LayerName layer, Filter filter) {
        return query(layer, filter, layer == LayerName.RIVER ? 0.01 : 0.05);
    }

    static Query query(LayerName layer, Filter filter, double distanceDeg) {
        Query query = new Query(layer.typeName(), filter);
        query.setHints(new Hints(Hints.GEOMETRY_DISTANCE, distanceDeg));
        return query;
    }

    SimpleFeatureCollection collection(Query query) {
        try {
            return store.getFeatureSource(query.getTypeName()).getFeatures(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SimpleFeature> list(Query query) {
        List<SimpleFeature> features = new ArrayList<>();
        try (SimpleFeatureIterator iterator = collection(query).features()) {
            while (iterator.hasNext()) {
                features.add(iterator.next());
            }
        }
        return features;
    }

    List<SimpleFeature> list(LayerName layer) {
        return list(query(layer, Filter.INCLUDE));
    }

    static Filter bbox(double west, double south, double east, double north) {
        return FILTERS.bbox(
                FILTERS.property(Schemas.GEOMETRY),
                new ReferencedEnvelope(west, east, south, north, DefaultGeographicCRS.WGS84));
    }

    static List<String> ids(List<SimpleFeature> features) {
        return features.stream().map(SimpleFeature::getID).toList();
    }
}
