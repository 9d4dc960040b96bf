package org.rareearthatlas.explore;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.pointindex.FacetCounts;

/// What a filter comes to.
///
/// @param filter that was asked
/// @param cql2 the filter on deposits as CQL2-Text, for tiles and the API; empty when it lets everything pass
/// @param deposits how many located deposits pass, and how many there would be for each value
/// @param regions slugs of the regions that pass; null for all
/// @param regionsByYear how many regions have a claim of each year, of those that pass but for the years
public record Exploration(
        AtlasFilter filter,
        String cql2,
        FacetCounts deposits,
        @Nullable Set<String> regions,
        Map<String, Integer> regionsByYear) {

    /// Slugs of the regions that pass; empty for all.
    public Optional<Set<String>> findRegions() {
        return Optional.ofNullable(regions);
    }
}
