package org.rareearthatlas.deposit;

import org.jspecify.annotations.Nullable;

/// A [DepositPoint] before its names are read.
record PointRow(
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
        String searchText) {

    DepositPoint named(String nameEn, String nameRu) {
        return new DepositPoint(
                id,
                version,
                lonDeg,
                latDeg,
                precision,
                radiusM,
                elementBits,
                type,
                status,
                tonnageMt,
                statedRegionId,
                hasOutline,
                nameEn,
                nameRu,
                searchText);
    }
}
