package org.rareearthatlas.pointindex;

import java.util.List;

/// A page of deposits.
///
/// @param points in the order of their numbers
/// @param hasMore whether the filter selects deposits behind the last of these
/// @param matched how many deposits the filter selects on all pages
public record PointPage(List<PointRow> points, boolean hasMore, int matched) {

    public PointPage {
        points = List.copyOf(points);
    }
}
