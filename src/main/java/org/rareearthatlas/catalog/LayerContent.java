package org.rareearthatlas.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.filter.FilterBoxes;
import org.rareearthatlas.region.Detail;

/// Where the features of one layer come from.
interface LayerContent {

    LayerName layer();

    /// Attributes and geometry, in WGS 84 longitude first.
    SimpleFeatureType schema();

    /// At least the features that touch one of the boxes, each once, at about this detail. They come in one
    /// order that does not change; deposits, regions and claims in the order of their numbers, so that a
    /// reader can go on behind one.
    ///
    /// @param boxesWgs84 boxes that do not cross 180°; empty for all features
    Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail);

    /// The features that a filter selects, in the same order.
    default Stream<SimpleFeature> select(Filter filter, Detail detail) {
        Optional<List<Envelope>> boxes = FilterBoxes.of(filter);
        if (boxes.filter(List::isEmpty).isPresent()) {
            return Stream.empty();
        }
        Stream<SimpleFeature> candidates = stream(boxes.orElse(List.of()), detail);
        return Filter.INCLUDE.equals(filter) ? candidates : candidates.filter(filter::evaluate);
    }

    /// Whether [#select(Filter, Detail, List)] can hand the features over in this order without reading all into memory
    /// at
    /// once; GeoTools sorts where it cannot.
    default boolean canSort(Filter filter, List<SortBy> sort) {
        return true;
    }

    /// The features that a filter selects in the order of [FeatureOrder].
    ///
    /// @param sort empty for the order that does not change
    default Stream<SimpleFeature> select(Filter filter, Detail detail, List<SortBy> sort) {
        return FeatureOrder.sort(select(filter, detail), sort);
    }

    /// How many features a filter selects.
    default int count(Filter filter, Detail detail) {
        try (Stream<SimpleFeature> features = select(filter, detail)) {
            return Math.toIntExact(features.count());
        }
    }

    /// The box around the features that a filter selects; null within itself when there are none.
    default Envelope boundsWgs84(Filter filter, Detail detail) {
        Envelope bounds = new Envelope();
        try (Stream<SimpleFeature> features = select(filter, detail)) {
            features.forEach(
                    feature -> bounds.expandToInclude(((Geometry) feature.getDefaultGeometry()).getEnvelopeInternal()));
        }
        return bounds;
    }
}
