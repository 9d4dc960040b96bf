package org.rareearthatlas.pointindex;

import java.util.Map;

/// How many deposits a filter selects, and how many there would be for each value.
///
/// @param total how many the whole filter selects
/// @param byFacet for each facet, how many deposits have each value, of those that all other facets' filters select;
///     values without any are absent
/// @param without how many there would be without the filter of a facet; facets without a filter are absent
public record FacetCounts(int total, Map<Facet, Map<String, Integer>> byFacet, Map<Facet, Integer> without) {

    public int count(Facet facet, String value) {
        return byFacet.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }
}
