package org.rareearthatlas.ogc;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.geotools.api.feature.simple.SimpleFeature;

/// Keeps the features with the lowest numbers behind one, as many as a page needs.
final class LowestNumbers {

    private record Numbered(long number, SimpleFeature feature) {}

    private final OgcCollection collection;
    private final long after;
    private final int size;
    private final PriorityQueue<Numbered> highestFirst =
            new PriorityQueue<>(Comparator.comparingLong(Numbered::number).reversed());

    LowestNumbers(OgcCollection collection, long after, int size) {
        this.collection = collection;
        this.after = after;
        this.size = size;
    }

    void offer(SimpleFeature feature) {
        long number = collection.number(feature);
        if (number <= after) {
            return;
        }
        if (highestFirst.size() == size) {
            if (highestFirst.element().number() < number) {
                return;
            }
            highestFirst.remove();
        }
        highestFirst.add(new Numbered(number, feature));
    }

    /// The features kept, the lowest number first.
    List<SimpleFeature> inOrder() {
        return highestFirst.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .map(Numbered::feature)
                .toList();
    }
}
