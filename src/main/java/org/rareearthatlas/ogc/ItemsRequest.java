package org.rareearthatlas.ogc;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.CrsReference;

/// What a client asks of a collection.
///
/// @param limit features on the page, 1 to [#MAX_LIMIT]
/// @param cursor where the page begins; null for the first one
/// @param filter everything that selects, joined
/// @param sort empty for the collection's own order
/// @param crs the system of the answer's coordinates
record ItemsRequest(
        OgcCollection collection,
        int limit,
        @Nullable Cursor cursor,
        Filter filter,
        List<SortBy> sort,
        CrsReference crs) {

    static final int DEFAULT_LIMIT = 100;
    static final int MAX_LIMIT = 10_000;

    ItemsRequest {
        sort = List.copyOf(sort);
    }

    Optional<Cursor> findCursor() {
        return Optional.ofNullable(cursor);
    }
}
