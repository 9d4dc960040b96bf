package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimCounts;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.region.Region;
import org.springframework.stereotype.Component;

/// The deposits of a scope whose place nobody knows. A filter that asks where a deposit lies selects none of them; any
/// other is evaluated on the same attributes that the catalog has of those with a place.
@Component
class UnlocatedDeposits {

    private final DepositService deposits;
    private final ClaimService claims;

    UnlocatedDeposits(DepositService deposits, ClaimService claims) {
        this.deposits = deposits;
        this.claims = claims;
    }

    /// @param region the scope's region; null for anywhere
    void read(ExportScope scope, @Nullable Region region, int atOnce, ExportSelection.Taker taker) throws IOException {
        if (asksWhere(scope.filter())) {
            return;
        }
        if (!scope.ids().isEmpty()) {
            List<DepositId> ids = scope.ids().stream().map(DepositId::new).toList();
            taker.take(selected(deposits.list(ids), scope, region));
            return;
        }
        List<Deposit> some = deposits.listUnlocatedAfter(new DepositId(0), atOnce);
        while (!some.isEmpty()) {
            taker.take(selected(some, scope, region));
            some = deposits.listUnlocatedAfter(some.getLast().id(), atOnce);
        }
    }

    private static boolean asksWhere(Filter filter) {
        FilterAttributeExtractor extractor = new FilterAttributeExtractor(DepositFeatures.SCHEMA);
        filter.accept(extractor, null);
        return extractor.getAttributeNameSet().stream().anyMatch(UnlocatedDeposits::isGeometry);
    }

    private static boolean isGeometry(String attribute) {
        return attribute.isEmpty()
                || attribute.equals(
                        DepositFeatures.SCHEMA.getGeometryDescriptor().getLocalName())
                || attribute.equals(DepositFeatures.OUTLINE);
    }

    private List<Deposit> selected(List<Deposit> some, ExportScope scope, @Nullable Region region) {
        Map<DepositId, ClaimCounts> counts = Filter.INCLUDE.equals(scope.filter())
                ? Map.of()
                : claims.countByDeposit(some.stream().map(Deposit::id).toList());
        return some.stream()
                .filter(deposit -> deposit.data().location().point() == null)
                .filter(deposit -> region == null
                        || region.id().equals(deposit.data().location().statedRegion()))
                .filter(deposit ->
                        scope.filter().evaluate(feature(deposit, counts.getOrDefault(deposit.id(), ClaimCounts.NONE))))
                .toList();
    }

    private static SimpleFeature feature(Deposit deposit, ClaimCounts counts) {
        SimpleFeatureBuilder feature = new SimpleFeatureBuilder(DepositFeatures.SCHEMA);
        feature.set("id", deposit.id().toString());
        feature.set("nameEn", deposit.data().names().preferred("en"));
        feature.set("nameRu", deposit.data().names().preferred("ru"));
        feature.set("status", name(deposit.data().status()));
        feature.set("depositType", name(deposit.data().type()));
        feature.set("elements", Element.format(deposit.data().elements()));
        feature.set("precision", LocationPrecision.UNLOCATED.name());
        feature.set("unsourced", counts.isUnsourced());
        return feature.buildFeature("deposit." + deposit.id());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
