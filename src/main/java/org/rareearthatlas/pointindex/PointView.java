package org.rareearthatlas.pointindex;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.MapProjection;

/// All located deposits as they were after one commit. Never changes; safe for any number of threads.
public final class PointView {

    /// So many listings are kept, each of four bytes a deposit at most.
    private static final int KEPT_LISTINGS = 6;

    private final long generation;
    private final List<Layered> layers;
    private final List<Layered> unlocated;
    private final PointSelection all;
    private final ListingMaker listings;
    private final Cache<String, PointListing> kept =
            Caffeine.newBuilder().maximumSize(KEPT_LISTINGS).build();

    /// A segment, and its rows that hold no longer.
    record Layered(PointSegment segment, TombstoneSet dead) {

        PointSelection.Part select(String key, Filter filter) {
            RowSet rows = segment.select(key, filter);
            return new PointSelection.Part(rows, rows == segment.all() ? dead : deadAmong(filter));
        }

        private TombstoneSet deadAmong(Filter filter) {
            if (dead.count() == 0) {
                return dead;
            }
            PointPredicate predicate = PredicateCompiler.compile(filter);
            BitSet among = dead.copy();
            dead.rows().stream()
                    .filter(row -> !predicate.test(segment.columns(), row))
                    .forEach(among::clear);
            return new TombstoneSet(among);
        }
    }

    private PointView(long generation, List<Layered> layers, List<Layered> unlocated) {
        this.generation = generation;
        this.layers = layers;
        this.unlocated = unlocated;
        this.listings = new ListingMaker(layers, unlocated);
        this.all = select("", Filter.INCLUDE);
    }

    /// @param base most deposits
    /// @param dead the base's rows that hold no longer
    /// @param changed the deposits that were changed since the base was made; null for none
    static PointView of(long generation, PointSegment base, TombstoneSet dead, @Nullable PointSegment changed) {
        return new PointView(generation, layered(base, dead, changed), List.of());
    }

    /// The same with deposits that have no place.
    ///
    /// @param base most of these
    /// @param dead the base's rows that hold no longer
    /// @param changed those that were changed since the base was made; null for none
    PointView withUnlocated(PointSegment base, TombstoneSet dead, @Nullable PointSegment changed) {
        return new PointView(generation, layers, layered(base, dead, changed));
    }

    private static List<Layered> layered(PointSegment base, TombstoneSet dead, @Nullable PointSegment changed) {
        Layered most = new Layered(base, dead);
        return changed == null ? List.of(most) : List.of(most, new Layered(changed, TombstoneSet.NONE));
    }

    /// The layers of the deposits without a place.
    List<Layered> unlocated() {
        return unlocated;
    }

    List<Layered> layers() {
        return layers;
    }

    /// Differs between any two states of the index in one run of the application, and grows.
    public long generation() {
        return generation;
    }

    /// How many located deposits there are.
    public int count() {
        return all.count();
    }

    /// How many claims speak of them.
    public int countClaims() {
        int[] claims = {0};
        for (Layered layer : layers) {
            PointColumns columns = layer.segment().columns();
            layer.segment().forEachMatch(Filter.INCLUDE, layer.dead(), row -> claims[0] += columns.claims(row));
        }
        return claims[0];
    }

    /// All of them, by tiles.
    public PointSelection all() {
        return all;
    }

    /// Those that a filter selects, by tiles. The few filters asked last are kept ready.
    ///
    /// @param key the same only for filters that select the same, such as their text with its language and its
    ///     reference system; GeoTools' own equality will not do, it takes LIKE and ILIKE for the same
    /// @param filter on the attributes of [DepositFeatures#SCHEMA]
    /// @throws FilterTooCostlyException when evaluating it takes too long
    public PointSelection select(String key, Filter filter) {
        return new PointSelection(
                layers.stream().map(layer -> layer.select(key, filter)).toList());
    }

    /// The deposits that a question finds, located or not, in its order. The listings asked last are kept ready.
    ///
    /// @throws FilterTooCostlyException when evaluating the filter takes too long
    public PointListing list(PointQuestion question) {
        return question.isKept() ? kept.get(question.key(), key -> listings.list(question)) : listings.list(question);
    }

    /// Whether [#list] answers at once; after reading a large atlas it takes a second or two until all names are
    /// sorted.
    public boolean isSorted(NameLanguage language) {
        return layers.getFirst().segment().isSorted(language)
                && unlocated.stream().limit(1).allMatch(layer -> layer.segment().isSorted(language));
    }

    /// The deposit with this number; empty when there is none, or it has no place.
    public Optional<PointRow> find(long id) {
        return find(layers, id);
    }

    /// The deposit with this number; empty when there is none, or it has a place.
    Optional<PointRow> findUnlocated(long id) {
        return find(unlocated, id);
    }

    private static Optional<PointRow> find(List<Layered> layers, long id) {
        for (Layered layer : layers) {
            OptionalInt row = layer.segment().findRow(id);
            if (row.isPresent() && !layer.dead().has(row.getAsInt())) {
                return Optional.of(new PointRow(layer.segment().columns(), row.getAsInt(), 0));
            }
        }
        return Optional.empty();
    }

    /// How many deposits a filter selects, exactly.
    ///
    /// @throws FilterTooCostlyException when evaluating it takes too long
    public int count(Filter filter) {
        if (Filter.INCLUDE.equals(filter)) {
            return count();
        }
        Optional<BoxedFilter> boxed = BoxedFilter.of(filter);
        if (boxed.isPresent()) {
            return layers.stream()
                    .mapToInt(layer -> BoxRows.of(layer, boxed.get()).count())
                    .sum();
        }
        int[] count = {0};
        for (Layered layer : layers) {
            layer.segment().forEachMatch(filter, layer.dead(), row -> count[0]++);
        }
        return count[0];
    }

    /// How many deposits there are for each value of each facet, in one pass over them.
    ///
    /// @param common what all of them must fulfil
    /// @param byFacet what is asked of single facets
    /// @throws FilterTooCostlyException when evaluating takes too long
    public FacetCounts facets(Filter common, Map<Facet, Filter> byFacet) {
        return new FacetScan(common, byFacet).count(this);
    }

    /// The box around the points that a filter selects, in degrees; null within itself (as JTS has it) when there are
    /// none.
    ///
    /// @throws FilterTooCostlyException when evaluating it takes too long
    public Envelope boundsWgs84(Filter filter) {
        Envelope bounds = new Envelope();
        for (Layered layer : layers) {
            PointColumns columns = layer.segment().columns();
            layer.segment()
                    .forEachMatch(
                            filter,
                            layer.dead(),
                            row -> bounds.expandToInclude(columns.lonDeg(row), columns.latDeg(row)));
        }
        return bounds;
    }

    /// Some of the deposits that a filter selects, in the order of their numbers, and how many it selects in all.
    ///
    /// @param afterId the number behind which to begin; 0 for the first ones
    /// @throws FilterTooCostlyException when evaluating it takes too long
    public PointPage page(Filter filter, long afterId, int limit) {
        return new PageReader(this, filter).read(afterId, limit);
    }

    /// Every deposit that a filter selects, in the order of their numbers. Each is an object of its own.
    ///
    /// @throws FilterTooCostlyException when finding them takes too long
    public Iterator<PointRow> iterate(Filter filter) {
        return PointIterator.of(layers, filter);
    }

    /// Makes what the tiles of a projection need, so that the first of them need not wait.
    void prepare(MapProjection projection) {
        layers.getFirst().segment().all().pyramid(projection);
    }
}
