package org.rareearthatlas.ogc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.AtlasDataStore;
import org.rareearthatlas.catalog.DepositSorts;
import org.rareearthatlas.catalog.LocatedDeposits;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.pointindex.PointListing;
import org.rareearthatlas.pointindex.PointPage;
import org.rareearthatlas.pointindex.PointQuestion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads the collections from the catalog.
@Component
class OgcFeatures {

    private final ObjectProvider<AtlasDataStore> store;
    private final LocatedDeposits deposits;
    private final Map<OgcCollection, Queryables> queryables = new ConcurrentHashMap<>();
    private final Map<OgcCollection, SimpleFeatureType> schemas = new ConcurrentHashMap<>();

    OgcFeatures(ObjectProvider<AtlasDataStore> store, LocatedDeposits deposits) {
        this.store = store;
        this.deposits = deposits;
    }

    /// The properties that a collection shows and that filters may name, geometry included.
    Queryables queryables(OgcCollection collection) {
        return queryables.computeIfAbsent(collection, this::readQueryables);
    }

    private Queryables readQueryables(OgcCollection collection) {
        Queryables all = Queryables.of(schema(collection));
        var shown = new java.util.LinkedHashMap<>(all.types());
        shown.keySet().removeIf(collection::isHidden);
        return new Queryables(shown);
    }

    SimpleFeatureType schema(OgcCollection collection) {
        return schemas.computeIfAbsent(collection, key -> source(key).getSchema());
    }

    /// The box around a collection in degrees, longitude first, read anew; empty when it has no features.
    Optional<ReferencedEnvelope> findBounds(OgcCollection collection) {
        try {
            ReferencedEnvelope bounds = source(collection).getBounds(query(collection, Filter.INCLUDE));
            return Optional.ofNullable(bounds).filter(box -> !box.isNull());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The feature with this id in addresses.
    Optional<SimpleFeature> find(OgcCollection collection, String itemId) {
        Filter filter = OgcFilters.FACTORY.id(Set.of(OgcFilters.FACTORY.featureId(collection.featureId(itemId))));
        List<SimpleFeature> found = new ArrayList<>();
        read(query(collection, filter), collection, found::add, found::isEmpty);
        return found.stream().findFirst();
    }

    /// Every feature of a collection that is not large.
    List<SimpleFeature> listAll(OgcCollection collection) {
        List<SimpleFeature> all = new ArrayList<>();
        read(query(collection, Filter.INCLUDE), collection, all::add, () -> true);
        return all;
    }

    /// Some of a collection's features, those it hands over first.
    List<SimpleFeature> listFirst(OgcCollection collection, int limit) {
        List<SimpleFeature> first = new ArrayList<>();
        read(query(collection, Filter.INCLUDE), collection, first::add, () -> first.size() < limit);
        return first;
    }

    /// @throws OgcException when the page's cursor is of another order
    ItemsPage page(ItemsRequest request) {
        return request.collection().isNumbered() && request.sort().isEmpty() ? numbered(request) : counted(request);
    }

    /// Whether the index alone can answer, by [#depositPage].
    static boolean isOfIndex(ItemsRequest request) {
        return request.collection() == OgcCollection.DEPOSITS
                && request.sort().isEmpty()
                && request.crs() == CrsReference.CRS84;
    }

    /// A page of what [#isOfIndex].
    PointPage depositPage(ItemsRequest request) {
        long after =
                request.findCursor().map(cursor -> requireKind(cursor, true)).orElse(0L);
        return deposits.view().page(request.filter(), after, request.limit());
    }

    /// Goes on behind the feature with the cursor's number: each layer hands its features over in the order
    /// of their numbers.
    private ItemsPage numbered(ItemsRequest request) {
        OgcCollection collection = request.collection();
        long after =
                request.findCursor().map(cursor -> requireKind(cursor, true)).orElse(0L);
        if (collection == OgcCollection.DEPOSITS) {
            return ofDeposits(depositPage(request));
        }
        Query query = query(collection, request.filter());
        NumberedReading reading = new NumberedReading(collection, after, request.limit());
        boolean ended = read(query, collection, reading::accept, reading::goesOn);
        List<SimpleFeature> shown = reading.page();
        Cursor next = reading.hasMore() ? Cursor.after(collection.number(shown.getLast())) : null;
        return new ItemsPage(shown, next, ended ? OptionalLong.of(reading.count()) : count(query, collection));
    }

    /// The index knows a page and the count of all at once. Its features have no outlines, which the collection does
    /// not
    /// show.
    private static ItemsPage ofDeposits(PointPage page) {
        return new ItemsPage(
                page.points().stream().map(DepositFeatures::of).toList(), next(page), OptionalLong.of(page.matched()));
    }

    static @Nullable Cursor next(PointPage page) {
        return page.hasMore() ? Cursor.after(page.points().getLast().id()) : null;
    }

    /// The index sorts and counts all, and makes features of the page alone.
    private ItemsPage ofDeposits(ItemsRequest request, long skip) {
        PointListing found =
                deposits.view().list(PointQuestion.ofFilter(request.filter(), DepositSorts.of(request.sort())));
        List<SimpleFeature> page = found.list(Math.clamp(skip, 0, Integer.MAX_VALUE), request.limit()).stream()
                .map(DepositFeatures::of)
                .toList();
        long end = skip + page.size();
        return new ItemsPage(page, found.count() > end ? Cursor.skip(end) : null, OptionalLong.of(found.count()));
    }

    /// How many features a query selects; absent where only reading them all would tell.
    private OptionalLong count(Query query, OgcCollection collection) {
        if (collection == OgcCollection.CLAIMS) {
            return OptionalLong.empty();
        }
        try {
            int count = source(collection).getCount(query);
            return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ItemsPage counted(ItemsRequest request) {
        OgcCollection collection = request.collection();
        long skip =
                request.findCursor().map(cursor -> requireKind(cursor, false)).orElse(0L);
        if (collection == OgcCollection.DEPOSITS) {
            return ofDeposits(request, skip);
        }
        Query query = query(collection, request.filter());
        if (!request.sort().isEmpty()) {
            query.setSortBy(request.sort().toArray(SortBy[]::new));
        }
        List<SimpleFeature> features = new ArrayList<>();
        long[] matched = {0};
        read(
                query,
                collection,
                feature -> {
                    matched[0]++;
                    if (matched[0] > skip && features.size() < request.limit()) {
                        features.add(feature);
                    }
                },
                () -> true);
        long end = skip + features.size();
        return new ItemsPage(features, matched[0] > end ? Cursor.skip(end) : null, OptionalLong.of(matched[0]));
    }

    private static long requireKind(Cursor cursor, boolean byNumber) {
        if (cursor.byNumber() != byNumber) {
            throw OgcException.badParameter("cursor", "belongs to a request with another \"sortby\"");
        }
        return cursor.value();
    }

    /// Every feature of a query until the condition no longer holds.
    ///
    /// @return whether there were no more
    private boolean read(
            Query query, OgcCollection collection, Consumer<SimpleFeature> consumer, BooleanSupplier goOn) {
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                source(collection).getReader(query)) {
            while (reader.hasNext()) {
                if (!goOn.getAsBoolean()) {
                    return false;
                }
                consumer.accept(reader.next());
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(OgcCollection collection, Filter filter) {
        Query query = new Query(collection.layer().typeName(), filter);
        query.setHints(new Hints(Hints.GEOMETRY_DISTANCE, collection.distanceDeg()));
        return query;
    }

    private ContentFeatureSource source(OgcCollection collection) {
        try {
            return (ContentFeatureSource)
                    store.getObject().getFeatureSource(collection.layer().typeName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
