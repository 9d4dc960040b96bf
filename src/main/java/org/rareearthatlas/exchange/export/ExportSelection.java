package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.identity.FeatureId;
import org.geotools.data.store.ContentFeatureSource;
import org.rareearthatlas.catalog.AtlasDataStore;
import org.rareearthatlas.catalog.Filters;
import org.rareearthatlas.catalog.LayerName;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.text.TextFolding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the deposits of a scope, some hundred at a time: first those with a place, by a query on the catalog, then
/// those
/// without one, which the catalog does not hold. Each part comes in the order in which it was added.
@Component
class ExportSelection {

    private static final int AT_ONCE = 500;

    /// Takes some deposits.
    interface Taker {
        void take(List<Deposit> some) throws IOException;
    }

    private final ObjectProvider<AtlasDataStore> catalog;
    private final DepositService deposits;
    private final UnlocatedDeposits unlocated;

    ExportSelection(ObjectProvider<AtlasDataStore> catalog, DepositService deposits, UnlocatedDeposits unlocated) {
        this.catalog = catalog;
        this.deposits = deposits;
        this.unlocated = unlocated;
    }

    /// How many of the scope's deposits have a place, whatever their names. Tells, before a file is begun, whether its
    /// filter can be evaluated.
    int countLocated(ExportScope scope) {
        try {
            return source().getCount(query(scope));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void read(ExportScope scope, Taker taker) throws IOException {
        try (FeatureReader<SimpleFeatureType, SimpleFeature> features = source().getReader(query(scope))) {
            while (features.hasNext()) {
                List<DepositId> ids = new ArrayList<>();
                while (ids.size() < AT_ONCE && features.hasNext()) {
                    ids.add(new DepositId(
                            Long.parseLong(String.valueOf(features.next().getAttribute("id")))));
                }
                taker.take(named(deposits.list(ids), scope));
            }
        }
        unlocated.read(scope, AT_ONCE, some -> taker.take(named(some, scope)));
    }

    private static List<Deposit> named(List<Deposit> some, ExportScope scope) {
        String sought = TextFolding.fold(scope.words());
        return some.stream()
                .filter(deposit ->
                        sought.isBlank() || deposit.data().names().searchText().contains(sought))
                .toList();
    }

    private Query query(ExportScope scope) {
        List<Filter> all = new ArrayList<>();
        if (!scope.ids().isEmpty()) {
            all.add(Filters.FACTORY.id(ids(scope)));
        }
        if (!Filter.INCLUDE.equals(scope.filter())) {
            all.add(scope.filter());
        }
        return new Query(
                LayerName.DEPOSIT.typeName(),
                all.isEmpty() ? Filter.INCLUDE : all.size() == 1 ? all.getFirst() : Filters.FACTORY.and(all));
    }

    private static Set<FeatureId> ids(ExportScope scope) {
        return scope.ids().stream()
                .map(id -> Filters.FACTORY.featureId(LayerName.DEPOSIT.typeName() + "." + id))
                .collect(Collectors.toSet());
    }

    private ContentFeatureSource source() throws IOException {
        return (ContentFeatureSource) catalog.getObject().getFeatureSource(LayerName.DEPOSIT.typeName());
    }
}
