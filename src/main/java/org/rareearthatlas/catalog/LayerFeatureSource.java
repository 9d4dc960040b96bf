package org.rareearthatlas.catalog;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.filter.FilterBoxes;
import org.rareearthatlas.region.Detail;

/// One layer as a GeoTools feature source. The filter's bounding box is pushed down to the layer's content, the whole
/// filter is then evaluated here, and features are projected here so that cuts at the projection's edge are right.
/// Sorting, paging and the choice of properties are left to GeoTools.
///
/// The hint [Hints#GEOMETRY_DISTANCE] (degrees) chooses among the shipped details of the world's borders.
class LayerFeatureSource extends ContentFeatureSource {

    /// Above these distances in degrees the coarser detail is good enough.
    static final double OVERVIEW_DEG = 0.02;

    static final double MEDIUM_DEG = 0.004;

    private final LayerContent content;

    LayerFeatureSource(ContentEntry entry, LayerContent content) {
        super(entry, Query.ALL);
        this.content = content;
    }

    @Override
    protected void addHints(Set<Hints.Key> hints) {
        hints.add(Hints.GEOMETRY_DISTANCE);
    }

    @Override
    protected SimpleFeatureType buildFeatureType() {
        return content.schema();
    }

    @Override
    protected boolean canFilter(Query query) {
        return true;
    }

    @Override
    protected boolean canReproject() {
        return true;
    }

    /// The box around the features the query selects, in the system they are handed over in; empty when it selects
    /// none.
    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) {
        CoordinateReferenceSystem target = query.getCoordinateSystemReproject();
        ReferencedEnvelope bounds = new ReferencedEnvelope(target == null ? DefaultGeographicCRS.WGS84 : target);
        try (Stream<SimpleFeature> features = projected(query)) {
            features.forEach(
                    feature -> bounds.expandToInclude(((Geometry) feature.getDefaultGeometry()).getEnvelopeInternal()));
        }
        return bounds;
    }

    private Stream<SimpleFeature> projected(Query query) {
        CoordinateReferenceSystem target = query.getCoordinateSystemReproject();
        return target == null
                ? select(query)
                : select(query).flatMap(FeatureProjector.to(target, content.schema())::project);
    }

    /// Unknown (-1) when the query is projected, since not every projection shows every feature.
    @Override
    protected int getCountInternal(Query query) {
        if (query.getCoordinateSystemReproject() != null) {
            return -1;
        }
        try (Stream<SimpleFeature> features = select(query)) {
            return Math.toIntExact(features.count());
        }
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        Stream<SimpleFeature> features = select(query);
        CoordinateReferenceSystem target = query.getCoordinateSystemReproject();
        if (target == null) {
            return new StreamFeatureReader(getSchema(), features.map(Schemas::copy));
        }
        FeatureProjector projector = FeatureProjector.to(target, getSchema());
        return new StreamFeatureReader(projector.schema(), features.flatMap(projector::project));
    }

    private Stream<SimpleFeature> select(Query query) {
        Filter filter = query.getFilter() == null ? Filter.INCLUDE : query.getFilter();
        Optional<List<Envelope>> boxes = FilterBoxes.of(filter);
        if (boxes.filter(List::isEmpty).isPresent()) {
            return Stream.empty();
        }
        Stream<SimpleFeature> candidates = content.stream(boxes.orElse(List.of()), detail(query));
        return Filter.INCLUDE.equals(filter) ? candidates : candidates.filter(filter::evaluate);
    }

    private static Detail detail(Query query) {
        @Nullable
        Object distance = query.getHints() == null ? null : query.getHints().get(Hints.GEOMETRY_DISTANCE);
        if (!(distance instanceof Number degrees)) {
            return Detail.FULL;
        }
        if (degrees.doubleValue() >= OVERVIEW_DEG) {
            return Detail.OVERVIEW;
        }
        return degrees.doubleValue() >= MEDIUM_DEG ? Detail.MEDIUM : Detail.FULL;
    }
}
