package org.rareearthatlas.explore;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.pointindex.FacetCounts;

/// What a filter comes to.
///
/// @param filter that was asked
/// @param cql2 the filter on deposits as CQL2-Text, for tiles and the API; empty when it lets everything pass
/// @param deposits how many located deposits pass, and how many there would be for each value
/// @param regions which regions pass, likewise
/// @param sight to which all of it is restricted; null for the whole world
public record Exploration(
        AtlasFilter filter,
        String cql2,
        FacetCounts deposits,
        RegionCounts regions,
        @Nullable Sight sight) {

    /// Slugs of the regions that pass; empty when nothing was asked.
    public Optional<Set<String>> findRegions() {
        return filter.isEmpty() && sight == null ? Optional.empty() : Optional.of(regions.slugs());
    }

    /// Whether nothing is left.
    public boolean isEmpty() {
        return deposits.total() == 0 && regions.slugs().isEmpty();
    }
}
