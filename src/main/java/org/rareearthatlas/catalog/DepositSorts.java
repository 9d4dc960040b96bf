package org.rareearthatlas.catalog;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.rareearthatlas.pointindex.PointSort;

/// Orders of GeoTools as the index of deposits has them.
public final class DepositSorts {

    private DepositSorts() {}

    /// Empty for the natural order, by number. What stands behind it changes nothing.
    public static List<PointSort> of(List<SortBy> sort) {
        List<PointSort> order = new ArrayList<>();
        for (SortBy by : sort) {
            boolean descending = by.getSortOrder() == SortOrder.DESCENDING;
            boolean natural = by.getPropertyName() == null;
            if (!natural) {
                order.add(new PointSort(FeatureOrder.name(by), descending));
            } else if (descending) {
                order.add(new PointSort("id", true));
            }
            if (natural) {
                break;
            }
        }
        return order;
    }
}
