package org.rareearthatlas.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Envelope;
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
}
