package org.rareearthatlas.search;

import java.util.List;

/// A part of what was found, best first.
///
/// @param total how many there are in all
public record SearchResults(int total, List<SearchHit> hits) {

    static final SearchResults NONE = new SearchResults(0, List.of());
}
