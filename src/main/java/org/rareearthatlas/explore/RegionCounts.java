package org.rareearthatlas.explore;

import java.util.Map;
import java.util.Set;
import org.rareearthatlas.pointindex.Facet;

/// Which regions a filter selects, and how many there would be for each value.
///
/// @param slugs of those selected
/// @param byFacet for each facet that regions have, how many have each value, of those that all other parts of the
///     filter select
/// @param without how many there would be without the filter of a facet; facets without a filter are absent
public record RegionCounts(Set<String> slugs, Map<Facet, Map<String, Integer>> byFacet, Map<Facet, Integer> without) {

    public int count(Facet facet, String value) {
        return byFacet.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }
}
