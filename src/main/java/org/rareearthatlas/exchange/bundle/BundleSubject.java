package org.rareearthatlas.exchange.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;

/// A region or deposit with all that is said of it.
///
/// @param path its permanent address, from the atlas's root
/// @param geometryWgs84 longitude first; null when nobody knows where it lies
record BundleSubject(String path, String nameEn, @Nullable Geometry geometryWgs84, List<Claim> claims) {

    List<Quote> quotes() {
        return claims.stream()
                .flatMap(claim -> claim.findQuote().stream())
                .distinct()
                .toList();
    }

    List<Source> sources() {
        return claims.stream()
                .flatMap(claim -> claim.findSource().stream())
                .distinct()
                .toList();
    }
}
