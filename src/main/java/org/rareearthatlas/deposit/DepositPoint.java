package org.rareearthatlas.deposit;

import org.jspecify.annotations.Nullable;

/// A deposit as the index takes it in: what is drawn, listed and filtered of it, without most figures and notes.
///
/// @param lonDeg not a number (NaN) when the place is not known, and `latDeg` likewise
/// @param elementBits bit n is set for the n-th constant of [Element]
/// @param radiusM the radius around the point in metres; 0 unless approximate
/// @param tonnageMt ore in million metric tons; NaN when it is not known
/// @param statedRegionId the region that a source puts it in; 0 for none
/// @param hasOutline whether an outline is kept, which is not read here
/// @param nameEn the name to show in English
/// @param nameRu the name to show in Russian
/// @param searchText as [org.rareearthatlas.text.LocalNames#searchText]
public record DepositPoint(
        long id,
        int version,
        double lonDeg,
        double latDeg,
        LocationPrecision precision,
        double radiusM,
        int elementBits,
        @Nullable DepositType type,
        @Nullable Status status,
        double tonnageMt,
        long statedRegionId,
        boolean hasOutline,
        String nameEn,
        String nameRu,
        String searchText) {

    public boolean isLocated() {
        return precision != LocationPrecision.UNLOCATED;
    }
}
