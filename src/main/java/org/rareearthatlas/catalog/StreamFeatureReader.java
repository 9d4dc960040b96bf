package org.rareearthatlas.catalog;

import java.util.Iterator;
import java.util.stream.Stream;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;

/// Reads a stream of features; closing the reader closes the stream.
class StreamFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {

    private final SimpleFeatureType schema;
    private final Stream<SimpleFeature> features;
    private final Iterator<SimpleFeature> iterator;

    StreamFeatureReader(SimpleFeatureType schema, Stream<SimpleFeature> features) {
        this.schema = schema;
        this.features = features;
        this.iterator = features.iterator();
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return schema;
    }

    @Override
    public SimpleFeature next() {
        return iterator.next();
    }

    @Override
    public boolean hasNext() {
        return iterator.hasNext();
    }

    @Override
    public void close() {
        features.close();
    }
}
