package org.rareearthatlas.comparison;

import java.util.List;

/// Places side by side.
///
/// @param places those that there are, in the order they were asked for
/// @param missing those that there are not, or no longer
public record PlaceComparison(List<ComparedPlace> places, List<PlaceRef> missing) {

    public PlaceComparison {
        places = List.copyOf(places);
        missing = List.copyOf(missing);
    }
}
