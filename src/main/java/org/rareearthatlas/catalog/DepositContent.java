package org.rareearthatlas.catalog;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.filter.FilterAttributeExtractor;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.pointindex.PointQuestion;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.pointindex.PointSort;
import org.rareearthatlas.region.Detail;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The atlas's deposits that have a place, read from the index in memory. Only outlines, which few deposits have, come
/// from
/// the database.
@Lazy
@Component
class DepositContent implements LayerContent {

    private final LocatedDeposits located;
    private final DepositService deposits;

    DepositContent(LocatedDeposits located, DepositService deposits) {
        this.located = located;
        this.deposits = deposits;
    }

    @Override
    public LayerName layer() {
        return LayerName.DEPOSIT;
    }

    @Override
    public SimpleFeatureType schema() {
        return DepositFeatures.SCHEMA;
    }

    @Override
    public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
        return boxesWgs84.isEmpty() ? read(Filter.INCLUDE) : read(Filters.touching(boxesWgs84));
    }

    @Override
    public Stream<SimpleFeature> select(Filter filter, Detail detail) {
        return asksOutlines(filter) ? LayerContent.super.select(filter, detail) : read(filter);
    }

    @Override
    public boolean canSort(Filter filter, List<SortBy> sort) {
        return !asksOutlines(filter)
                && sort.stream()
                        .allMatch(by -> by.getPropertyName() == null || PointSort.isSortable(FeatureOrder.name(by)));
    }

    @Override
    public Stream<SimpleFeature> select(Filter filter, Detail detail, List<SortBy> sort) {
        List<PointSort> order = DepositSorts.of(sort);
        return order.isEmpty()
                ? select(filter, detail)
                : read(located.view()
                        .list(PointQuestion.ofFilter(filter, order))
                        .iterator());
    }

    @Override
    public int count(Filter filter, Detail detail) {
        return asksOutlines(filter)
                ? LayerContent.super.count(filter, detail)
                : located.view().count(filter);
    }

    @Override
    public Envelope boundsWgs84(Filter filter, Detail detail) {
        return asksOutlines(filter)
                ? LayerContent.super.boundsWgs84(filter, detail)
                : located.view().boundsWgs84(filter);
    }

    private static boolean asksOutlines(Filter filter) {
        FilterAttributeExtractor extractor = new FilterAttributeExtractor();
        filter.accept(extractor, null);
        return extractor.getAttributeNameSet().contains(DepositFeatures.OUTLINE);
    }

    private Stream<SimpleFeature> read(Filter filter) {
        return read(located.view().iterate(filter));
    }

    private Stream<SimpleFeature> read(Iterator<PointRow> rows) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new OutlinedDeposits(rows, deposits), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
