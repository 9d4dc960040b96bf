package org.rareearthatlas.region;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A province, or a country without provinces, of the shipped world map.
///
/// @param code ISO 3166-2 code where it has one, such as `RU-SA`
/// @param countryCode ISO 3166-1 alpha-2 code of the country it belongs to by recognised borders
/// @param claimedBy ISO 3166-1 alpha-2 code of another country that claims it
/// @param geometry polygons, WGS 84, longitude first, SRID 4326, split at 180°
public record WorldUnit(
        String code,
        String countryCode,
        String nameEn,
        String nameRu,
        @Nullable String claimedBy,
        Geometry geometry) {}
