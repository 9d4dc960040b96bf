package org.rareearthatlas.exchange.bundle;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.text.LocalNames;

/// A region or deposit with all that is said of it.
///
/// @param path its permanent address, from the atlas's root
/// @param geometryWgs84 longitude first; null when nobody knows where it lies
/// @param aroundWgs84 what a map of it shows: its place, or the region in which a source puts it; null for neither
record BundleSubject(
        String path,
        LocalNames names,
        @Nullable Geometry geometryWgs84,
        @Nullable Geometry aroundWgs84,
        List<Claim> claims) {

    String name(Locale locale) {
        return names.preferred(locale);
    }

    List<Quote> quotes() {
        return claims.stream()
                .flatMap(claim -> claim.findQuote().stream())
                .distinct()
                .toList();
    }
}
