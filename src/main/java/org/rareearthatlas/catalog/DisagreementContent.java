package org.rareearthatlas.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.claim.Disagreement;
import org.rareearthatlas.claim.Disagreements;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.text.LocalNames;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Where claims disagree: a point at the deposit, or at the label of the region. Deposits without a place are left out.
@Lazy
@Component
class DisagreementContent implements LayerContent {

    private final Disagreements disagreements;
    private final RegionService regions;
    private final DepositService deposits;
    private final SimpleFeatureType schema;

    DisagreementContent(Disagreements disagreements, RegionService regions, DepositService deposits) {
        this.disagreements = disagreements;
        this.regions = regions;
        this.deposits = deposits;
        var builder = Schemas.start(LayerName.DISAGREEMENT, Point.class);
        builder.add("id", String.class);
        builder.add("subjectKind", String.class);
        builder.add("subjectId", String.class);
        builder.add("nameEn", String.class);
        builder.add("nameRu", String.class);
        builder.add("about", String.class);
        this.schema = builder.buildFeatureType();
    }

    @Override
    public LayerName layer() {
        return LayerName.DISAGREEMENT;
    }

    @Override
    public SimpleFeatureType schema() {
        return schema;
    }

    @Override
    public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
        List<Disagreement> found = disagreements.list();
        Map<RegionId, Region> regionsById = regions
                .list(found.stream()
                        .map(Disagreement::subject)
                        .filter(Subject.OfRegion.class::isInstance)
                        .map(subject -> ((Subject.OfRegion) subject).id())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Region::id, Function.identity()));
        Map<DepositId, Deposit> depositsById = deposits
                .list(found.stream()
                        .map(Disagreement::subject)
                        .filter(Subject.OfDeposit.class::isInstance)
                        .map(subject -> ((Subject.OfDeposit) subject).id())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Deposit::id, Function.identity()));
        return found.stream()
                .map(each -> switch (each.subject()) {
                    case Subject.OfRegion of -> ofRegion(each, regionsById.get(of.id()));
                    case Subject.OfDeposit of -> ofDeposit(each, depositsById.get(of.id()));
                })
                .filter(Objects::nonNull)
                .filter(feature -> Schemas.touches((Point) feature.getDefaultGeometry(), boxesWgs84));
    }

    private @Nullable SimpleFeature ofRegion(Disagreement of, @Nullable Region region) {
        return region == null ? null : feature(of, "REGION", region.slug(), region.labelPoint(), region.names());
    }

    private @Nullable SimpleFeature ofDeposit(Disagreement of, @Nullable Deposit deposit) {
        LonLat point = deposit == null ? null : deposit.data().location().point();
        return deposit == null || point == null
                ? null
                : feature(
                        of,
                        "DEPOSIT",
                        deposit.id().toString(),
                        point,
                        deposit.data().names());
    }

    private SimpleFeature feature(Disagreement of, String kind, String id, LonLat point, LocalNames names) {
        return Schemas.feature(
                schema,
                kind + "." + id,
                point.toPoint(),
                kind + "." + id,
                kind,
                id,
                names.preferred("en"),
                names.preferred("ru"),
                of.about().stream().map(Enum::name).collect(Collectors.joining(",")));
    }
}
