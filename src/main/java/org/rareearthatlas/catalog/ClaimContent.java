package org.rareearthatlas.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.filter.FilterBoxes;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.pointindex.PointView;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.RegionId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// What is said of the atlas's regions and located deposits, in the order it was entered. Read from the
/// database in batches, so that a page costs what it holds and not what there is; the index tells which deposits lie
/// where.
@Lazy
@Component
class ClaimContent implements LayerContent {

    private static final int BATCH = 500;

    /// What is said of so many deposits can be read at once.
    private static final int FEW_DEPOSITS = 10_000;

    private final ClaimService claims;
    private final DepositService deposits;
    private final RegionContent regions;
    private final LocatedDeposits located;
    private final ClaimMarks marks;
    private final SimpleFeatureType schema = ClaimFeatures.schema();

    ClaimContent(
            ClaimService claims,
            DepositService deposits,
            RegionContent regions,
            LocatedDeposits located,
            ClaimMarks marks) {
        this.claims = claims;
        this.deposits = deposits;
        this.regions = regions;
        this.located = located;
        this.marks = marks;
    }

    @Override
    public LayerName layer() {
        return LayerName.CLAIM;
    }

    @Override
    public SimpleFeatureType schema() {
        return schema;
    }

    @Override
    public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
        return stream(boxesWgs84, detail, ClaimChoice.ALL);
    }

    @Override
    public Stream<SimpleFeature> select(Filter filter, Detail detail) {
        ClaimChoice choice = ClaimChoice.of(filter);
        Optional<List<Envelope>> boxes = FilterBoxes.of(filter);
        if (boxes.filter(List::isEmpty).isPresent()) {
            return Stream.empty();
        }
        Stream<SimpleFeature> candidates = choice.ids() == null
                ? stream(boxes.orElse(List.of()), detail, choice)
                : features(Stream.of(claims.list(choice.ids())), detail, List.of());
        return Filter.INCLUDE.equals(filter) ? candidates : candidates.filter(filter::evaluate);
    }

    @Override
    public int count(Filter filter, Detail detail) {
        return Filter.INCLUDE.equals(filter)
                ? located.view().countClaims() + marks.countOfRegions()
                : LayerContent.super.count(filter, detail);
    }

    /// Where the boxes hold few deposits, only what is said of these is read.
    private Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail, ClaimChoice choice) {
        if (!choice.ofDeposits()) {
            return features(
                    Stream.of(claims.listOf(places(boxesWgs84, detail).keySet(), List.of())), detail, boxesWgs84);
        }
        Filter here = boxesWgs84.isEmpty() ? Filter.INCLUDE : Filters.touching(boxesWgs84);
        PointView view = located.view();
        if (!boxesWgs84.isEmpty() && view.count(here) <= FEW_DEPOSITS) {
            List<DepositId> deposits = new ArrayList<>();
            view.iterate(here).forEachRemaining(row -> deposits.add(new DepositId(row.id())));
            return features(
                    Stream.of(claims.listOf(places(boxesWgs84, detail).keySet(), deposits)), detail, boxesWgs84);
        }
        return features(
                StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new Batches(), Spliterator.ORDERED | Spliterator.NONNULL),
                        false),
                detail,
                boxesWgs84);
    }

    private Map<RegionId, SimpleFeature> places(List<Envelope> boxesWgs84, Detail detail) {
        Map<RegionId, SimpleFeature> places = new HashMap<>();
        regions.stream(boxesWgs84, detail)
                .forEach(region -> places.put(new RegionId((Long) region.getAttribute("regionId")), region));
        return places;
    }

    private Stream<SimpleFeature> features(Stream<List<Claim>> batches, Detail detail, List<Envelope> boxesWgs84) {
        Map<RegionId, SimpleFeature> places = places(boxesWgs84, detail);
        return batches.flatMap(batch -> features(batch, places))
                .filter(claim -> Schemas.touches((Geometry) claim.getDefaultGeometry(), boxesWgs84));
    }

    /// There may be millions: in their own order, by number, only.
    @Override
    public boolean canSort(Filter filter, List<SortBy> sort) {
        return sort.isEmpty() || sort.getFirst().equals(SortBy.NATURAL_ORDER);
    }

    private Stream<SimpleFeature> features(List<Claim> batch, Map<RegionId, SimpleFeature> places) {
        List<DepositId> ids = batch.stream()
                .map(claim -> claim.data().subject())
                .filter(Subject.OfDeposit.class::isInstance)
                .map(subject -> ((Subject.OfDeposit) subject).id())
                .distinct()
                .toList();
        Map<DepositId, Deposit> known = new HashMap<>();
        deposits.list(ids).forEach(deposit -> known.put(deposit.id(), deposit));
        return batch.stream().map(claim -> feature(claim, places, known)).filter(Objects::nonNull);
    }

    private @Nullable SimpleFeature feature(
            Claim claim, Map<RegionId, SimpleFeature> places, Map<DepositId, Deposit> known) {
        return switch (claim.data().subject()) {
            case Subject.OfRegion of -> {
                SimpleFeature region = places.get(of.id());
                yield region == null
                        ? null
                        : ClaimFeatures.of(
                                schema,
                                claim,
                                new ClaimFeatures.Place(
                                        (Geometry) region.getDefaultGeometry(),
                                        "REGION",
                                        String.valueOf(region.getAttribute("id")),
                                        String.valueOf(region.getAttribute("nameEn")),
                                        String.valueOf(region.getAttribute("nameRu"))));
            }
            case Subject.OfDeposit of -> {
                Deposit deposit = known.get(of.id());
                @Nullable
                LonLat point =
                        deposit == null ? null : deposit.data().location().point();
                yield deposit == null || point == null
                        ? null
                        : ClaimFeatures.of(
                                schema,
                                claim,
                                new ClaimFeatures.Place(
                                        point.toPoint(),
                                        "DEPOSIT",
                                        deposit.id().toString(),
                                        deposit.data().names().preferred("en"),
                                        deposit.data().names().preferred("ru")));
            }
        };
    }

    /// Reads on behind the last claim until there is none.
    private final class Batches implements Iterator<List<Claim>> {

        private @Nullable ClaimId last;
        private List<Claim> next = List.of();
        private boolean read;

        @Override
        public boolean hasNext() {
            if (!read) {
                next = claims.listAfter(last, BATCH);
                read = true;
            }
            return !next.isEmpty();
        }

        @Override
        public List<Claim> next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            read = false;
            last = next.getLast().id();
            return next;
        }
    }
}
