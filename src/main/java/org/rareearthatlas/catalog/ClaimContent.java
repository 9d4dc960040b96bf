package org.rareearthatlas.catalog;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.RegionId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// What is said of the atlas's regions and located deposits, in the order it was entered. Read from the
/// database in batches, so that a page costs what it holds and not what there is.
@Lazy
@Component
class ClaimContent implements LayerContent {

    private static final int BATCH = 500;

    private final ClaimService claims;
    private final DepositService deposits;
    private final RegionContent regions;
    private final SimpleFeatureType schema = ClaimFeatures.schema();

    ClaimContent(ClaimService claims, DepositService deposits, RegionContent regions) {
        this.claims = claims;
        this.deposits = deposits;
        this.regions = regions;
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
        Map<RegionId, SimpleFeature> places = new HashMap<>();
        regions.stream(List.of(), detail)
                .forEach(region -> places.put(new RegionId((Long) region.getAttribute("regionId")), region));
        Stream<List<Claim>> batches = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Batches(), Spliterator.ORDERED | Spliterator.NONNULL), false);
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
