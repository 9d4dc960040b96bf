package org.rareearthatlas.exchange.export;

import java.util.List;
import org.geotools.api.filter.Filter;

/// What is exported: everything, or what all given parts allow.
///
/// @param words a name contains them; empty for any name
/// @param ids numbers of deposits; empty for all
/// @param filter on the attributes of the catalog's deposits; `Filter.INCLUDE` for all
public record ExportScope(String words, List<Long> ids, Filter filter) {

    public static final ExportScope ALL = new ExportScope("", List.of(), Filter.INCLUDE);
    public static final int MOST_IDS = 1_000;

    public ExportScope {
        ids = List.copyOf(ids);
    }
}
