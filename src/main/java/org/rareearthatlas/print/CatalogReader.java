package org.rareearthatlas.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/// Reads what a view shows, projected.
final class CatalogReader {

    /// Takes a feature.
    interface Taker {
        void take(SimpleFeature feature) throws IOException;
    }

    private static final double OVERVIEW_FROM_M = 5_000;
    private static final double MEDIUM_FROM_M = 500;

    private final AtlasDataStore store;
    private final View view;
    private final List<Envelope> boxesWgs84;

    CatalogReader(AtlasDataStore store, View view) {
        this.store = store;
        this.view = view;
        boxesWgs84 = view.boxesWgs84();
    }

    /// @param most at most so many are handed over
    void read(LayerName layer, Filter filter, int most, Taker taker) throws IOException {
        if (boxesWgs84.isEmpty()) {
            return;
        }
        Query query = new Query(layer.typeName(), inView(filter));
        query.setCoordinateSystemReproject(view.projection().crs());
        query.setHints(new Hints(Hints.GEOMETRY_DISTANCE, distanceDeg()));
        int taken = 0;
        try (FeatureReader<SimpleFeatureType, SimpleFeature> features =
                source(layer).getReader(query)) {
            while (features.hasNext() && taken < most) {
                taker.take(features.next());
                taken++;
            }
        }
    }

    List<SimpleFeature> list(LayerName layer) throws IOException {
        List<SimpleFeature> all = new ArrayList<>();
        read(layer, Filter.INCLUDE, Integer.MAX_VALUE, all::add);
        return all;
    }

    /// How many features of a layer may stand in the view.
    int count(LayerName layer, Filter filter) throws IOException {
        return boxesWgs84.isEmpty() ? 0 : source(layer).getCount(new Query(layer.typeName(), inView(filter)));
    }

    private Filter inView(Filter filter) {
        Filter touching = Filters.touching(boxesWgs84);
        return Filter.INCLUDE.equals(filter) ? touching : Filters.FACTORY.and(touching, filter);
    }

    /// The distances in degrees by which the catalog chooses its detail.
    private double distanceDeg() {
        if (view.mPerPt() > OVERVIEW_FROM_M) {
            return 0.02;
        }
        return view.mPerPt() > MEDIUM_FROM_M ? 0.004 : 0;
    }

    private ContentFeatureSource source(LayerName layer) throws IOException {
        return (ContentFeatureSource) store.getFeatureSource(layer.typeName());
    }
}
