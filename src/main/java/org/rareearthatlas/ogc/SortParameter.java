package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.rareearthatlas.filter.OperandType;
import org.rareearthatlas.filter.Queryables;

/// Reads the parameter `sortby`: names of properties separated by commas, each with `-` before it to sort
/// downwards.
final class SortParameter {

    private static final int MAX_PROPERTIES = 4;

    private SortParameter() {}

    /// @throws OgcException when a property is not known or cannot be sorted by
    static List<SortBy> parse(String text, Queryables queryables) {
        List<SortBy> sort = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            // A plus in an address that was not encoded arrives as a space.
            String name = part.strip().replaceFirst("^[+-]", "");
            boolean known = queryables
                    .find(name)
                    .filter(type -> type != OperandType.GEOMETRY)
                    .isPresent();
            if (!known || sort.size() == MAX_PROPERTIES) {
                throw OgcException.badParameter(
                        "sortby",
                        "must be at most " + MAX_PROPERTIES + " of "
                                + String.join(", ", PropertyFilter.names(queryables))
                                + ", with \"-\" before what goes downwards");
            }
            SortOrder order = part.strip().startsWith("-") ? SortOrder.DESCENDING : SortOrder.ASCENDING;
            sort.add(OgcFilters.FACTORY.sort(name, order));
        }
        // Equal ones keep one order, so that pages neither repeat nor skip any.
        sort.add(SortBy.NATURAL_ORDER);
        return sort;
    }
}
