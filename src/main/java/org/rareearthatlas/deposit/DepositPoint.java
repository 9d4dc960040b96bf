package org.rareearthatlas.deposit;

import org.jspecify.annotations.Nullable;

/// A located deposit as the map's index takes it in: what is drawn and filtered of it, without names in other
/// languages, most figures and notes.
///
/// @param elementBits bit n is set for the n-th constant of [Element]
/// @param radiusM the radius around the point in metres; 0 unless approximate
/// @param tonnageMt ore in million metric tons; NaN when it is not known
/// @param statedRegionId the region that a source puts it in; 0 for none
/// @param hasOutline whether an outline is kept, which is not read here
/// @param nameEn the name to show in English
/// @param nameRu the name to show in Russian
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
        String nameRu) {}
