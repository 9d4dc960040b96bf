package org.rareearthatlas.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.claim.ClaimCounts;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Detail;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The atlas's deposits that have a place.
@Lazy
@Component
class DepositContent implements LayerContent {

    private final SimpleFeatureType schema;
    private final DepositService deposits;
    private final ClaimService claims;

    DepositContent(DepositService deposits, ClaimService claims) {
        this.deposits = deposits;
        this.claims = claims;
        var builder = Schemas.start(LayerName.DEPOSIT, Point.class);
        builder.add("outline", Geometry.class);
        builder.add("id", String.class);
        builder.add("nameEn", String.class);
        builder.add("nameRu", String.class);
        builder.add("status", String.class);
        builder.add("depositType", String.class);
        builder.add("elements", String.class);
        builder.add("precision", String.class);
        builder.add("radiusM", Double.class);
        builder.add("unsourced", Boolean.class);
        this.schema = builder.buildFeatureType();
    }

    @Override
    public LayerName layer() {
        return LayerName.DEPOSIT;
    }

    @Override
    public SimpleFeatureType schema() {
        return schema;
    }

    @Override
    public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
        List<Deposit> found = boxesWgs84.isEmpty() ? deposits.listLocated() : touching(boxesWgs84);
        Map<DepositId, ClaimCounts> counts =
                claims.countByDeposit(found.stream().map(Deposit::id).toList());
        return found.stream().map(deposit -> toFeature(deposit, counts.getOrDefault(deposit.id(), ClaimCounts.NONE)));
    }

    private List<Deposit> touching(List<Envelope> boxesWgs84) {
        Map<Long, Deposit> found = new TreeMap<>();
        for (Envelope box : boxesWgs84) {
            deposits.listTouching(box).forEach(deposit -> found.put(deposit.id().value(), deposit));
        }
        return List.copyOf(found.values());
    }

    private SimpleFeature toFeature(Deposit deposit, ClaimCounts counts) {
        DepositData data = deposit.data();
        DepositLocation location = data.location();
        return Schemas.feature(
                schema,
                deposit.id().toString(),
                point(location.point()),
                location.outline(),
                deposit.id().toString(),
                data.names().preferred("en"),
                data.names().preferred("ru"),
                data.status() == null ? "UNKNOWN" : data.status().name(),
                data.type() == null ? null : data.type().name(),
                Element.format(data.elements()),
                location.precision().name(),
                location.radiusM(),
                counts.isUnsourced());
    }

    private static @Nullable Point point(@Nullable LonLat place) {
        return place == null ? null : place.toPoint();
    }
}
