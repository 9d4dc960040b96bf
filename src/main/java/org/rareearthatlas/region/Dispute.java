package org.rareearthatlas.region;

import org.jspecify.annotations.Nullable;

/// Where control or claim differs from the recognised borders.
///
/// @param recognisedCountryCode ISO 3166-1 alpha-2 code of the country that the area belongs to by recognised borders
/// @param claimedByCountryCode ISO 3166-1 alpha-2 code of the country that claims it
/// @param sinceYear the year since which it is claimed
public record Dispute(
        String recognisedCountryCode,
        String claimedByCountryCode,
        int sinceYear,
        @Nullable String noteEn,
        @Nullable String noteRu) {}
