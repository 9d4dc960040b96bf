package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;

/// Takes a page's features from a reading in the order of their numbers. Where counting apart would cost
/// another reading, this one goes on for a while to count.
final class NumberedReading {

    private static final int MAX_COUNTED = 5_000;

    private final OgcCollection collection;
    private final long after;
    private final int limit;
    private final List<SimpleFeature> features = new ArrayList<>();
    private long count;

    /// @param after the number behind which the page begins
    NumberedReading(OgcCollection collection, long after, int limit) {
        this.collection = collection;
        this.after = after;
        this.limit = limit;
    }

    void accept(SimpleFeature feature) {
        count++;
        if (features.size() <= limit && collection.number(feature) > after) {
            features.add(feature);
        }
    }

    boolean goesOn() {
        return features.size() <= limit || (collection == OgcCollection.CLAIMS && count < MAX_COUNTED);
    }

    /// How many features were read.
    long count() {
        return count;
    }

    boolean hasMore() {
        return features.size() > limit;
    }

    List<SimpleFeature> page() {
        return features.subList(0, Math.min(limit, features.size()));
    }
}
