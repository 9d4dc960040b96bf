package org.rareearthatlas.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.PlaceFinder.Province;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.region.Region;

/// What the atlas can tell an editor about a place before it is saved. Doubts are told, not decided.
///
/// @param province the province around the point; null when it falls in the sea, or when there is no point
/// @param regions the atlas's regions around the point, the smallest first
/// @param fallsInSea whether there is a point and no land under it
/// @param outsideStatedRegion whether the point lies outside the region that the source names
/// @param likelyDuplicates deposits nearby or of a similar name, the nearest first
public record PlaceAdvice(
        @Nullable Province province,
        List<Region> regions,
        boolean fallsInSea,
        boolean outsideStatedRegion,
        List<LikelyDuplicate> likelyDuplicates) {

    public PlaceAdvice {
        regions = List.copyOf(regions);
        likelyDuplicates = List.copyOf(likelyDuplicates);
    }

    /// A deposit that may be the same.
    ///
    /// @param distanceM metres from the point; null when it was found by its name
    public record LikelyDuplicate(Deposit deposit, @Nullable Double distanceM) {}
}
