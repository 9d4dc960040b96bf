package org.rareearthatlas.catalog;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.region.Detail;

/// One layer as a GeoTools feature source. The layer's content filters, counts and knows its bounds; features are
/// projected
/// here so that cuts at the projection's edge are right.
/// Layers sort themselves where they can; paging and the choice of properties are left to GeoTools.
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
    protected boolean canSort(Query query) {
        return content.canSort(filter(query), sort(query));
    }

    private static List<SortBy> sort(Query query) {
        return query.getSortBy() == null ? List.of() : List.of(query.getSortBy());
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
        if (target == null) {
            return new ReferencedEnvelope(
                    content.boundsWgs84(filter(query), detail(query)), DefaultGeographicCRS.WGS84);
        }
        ReferencedEnvelope bounds = new ReferencedEnvelope(target);
        try (Stream<SimpleFeature> features = projected(query, target)) {
            features.forEach(
                    feature -> bounds.expandToInclude(((Geometry) feature.getDefaultGeometry()).getEnvelopeInternal()));
        }
        return bounds;
    }

    private Stream<SimpleFeature> projected(Query query, CoordinateReferenceSystem target) {
        return select(query).flatMap(FeatureProjector.to(target, content.schema())::project);
    }

    /// Unknown (-1) when the query is projected, since not every projection shows every feature.
    @Override
    protected int getCountInternal(Query query) {
        return query.getCoordinateSystemReproject() == null ? content.count(filter(query), detail(query)) : -1;
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        Stream<SimpleFeature> features = sorted(query);
        CoordinateReferenceSystem target = query.getCoordinateSystemReproject();
        if (target == null) {
            return new StreamFeatureReader(getSchema(), features.map(Schemas::copy));
        }
        FeatureProjector projector = FeatureProjector.to(target, getSchema());
        return new StreamFeatureReader(projector.schema(), features.flatMap(projector::project));
    }

    /// GeoTools sorts afterwards where the layer cannot.
    private Stream<SimpleFeature> sorted(Query query) {
        return canSort(query) ? content.select(filter(query), detail(query), sort(query)) : select(query);
    }

    private Stream<SimpleFeature> select(Query query) {
        return content.select(filter(query), detail(query));
    }

    private static Filter filter(Query query) {
        return query.getFilter() == null ? Filter.INCLUDE : query.getFilter();
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
