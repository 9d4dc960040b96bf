package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.filter.FilterAttributeExtractor;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.DepositMarks;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.pointindex.UnlocatedFeature;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.springframework.stereotype.Component;

/// The deposits of a scope whose place nobody knows. A filter that asks where a deposit lies selects none of them; any
/// other is evaluated on the same attributes that the catalog has of those with a place.
@Component
class UnlocatedDeposits {

    private final DepositService deposits;
    private final ClaimMarks claims;
    private final RegionService regions;

    UnlocatedDeposits(DepositService deposits, ClaimMarks claims, RegionService regions) {
        this.deposits = deposits;
        this.claims = claims;
        this.regions = regions;
    }

    void read(ExportScope scope, int atOnce, ExportSelection.Taker taker) throws IOException {
        if (asksWhere(scope.filter())) {
            return;
        }
        Map<RegionId, String> slugs = slugs(scope);
        if (!scope.ids().isEmpty()) {
            List<DepositId> ids = scope.ids().stream().map(DepositId::new).toList();
            taker.take(selected(deposits.list(ids), scope, slugs));
            return;
        }
        List<Deposit> some = deposits.listUnlocatedAfter(new DepositId(0), atOnce);
        while (!some.isEmpty()) {
            taker.take(selected(some, scope, slugs));
            some = deposits.listUnlocatedAfter(some.getLast().id(), atOnce);
        }
    }

    /// Of all regions, which are few; of none when there is no filter that could ask for them.
    private Map<RegionId, String> slugs(ExportScope scope) {
        return Filter.INCLUDE.equals(scope.filter())
                ? Map.of()
                : regions.search("").stream().collect(Collectors.toMap(Region::id, Region::slug));
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

    private List<Deposit> selected(List<Deposit> some, ExportScope scope, Map<RegionId, String> slugs) {
        List<Long> ids = Filter.INCLUDE.equals(scope.filter())
                ? List.of()
                : some.stream().map(deposit -> deposit.id().value()).toList();
        DepositMarks marks = claims.of(ids);
        return some.stream()
                .filter(deposit -> deposit.data().location().point() == null)
                .filter(deposit -> Filter.INCLUDE.equals(scope.filter())
                        || scope.filter().evaluate(feature(deposit, marks, slugs)))
                .toList();
    }

    private static SimpleFeature feature(Deposit deposit, DepositMarks marks, Map<RegionId, String> slugs) {
        RegionId stated = deposit.data().location().statedRegion();
        return UnlocatedFeature.of(deposit, marks, stated == null ? null : slugs.get(stated));
    }
}
