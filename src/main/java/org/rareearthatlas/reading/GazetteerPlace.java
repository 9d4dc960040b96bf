package org.rareearthatlas.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.LonLat;

/// One place of the gazetteer.
///
/// @param id such as `geonames:524305`, `unit:RU-MUR`, `country:RU`, `region:murmansk`, `area:black-sea`
/// @param point null for larger areas and waters, whose outlines no shipped source has
/// @param population 0 when unknown or no settlement
/// @param countryCodes ISO 3166-1 alpha-2; empty for what belongs to no country
/// @param unitCode ISO 3166-2 of the province; empty when unknown or larger than one
public record GazetteerPlace(
        String id,
        PlaceKind kind,
        @Nullable LonLat point,
        int population,
        List<String> countryCodes,
        String unitCode,
        String name) {

    /// GeoNames' number of the place, for places that come from there.
    public Optional<Long> geonamesId() {
        return id.startsWith("geonames:") ? Optional.of(Long.valueOf(id.substring(9))) : Optional.empty();
    }

    double prominence() {
        double bigStates = kind == PlaceKind.PROVINCE && unitCode.matches("(US|CA|AU|IN|DE)-.*") ? 0.6 : 0;
        double ofTheAtlas = id.startsWith("region:") ? 0.3 : 0;
        return kind.prominence() + bigStates + ofTheAtlas + (kind.isSettlement() ? Math.log10(population + 1.0) : 0);
    }

    /// Whether the other place lies in this country or province.
    boolean contains(GazetteerPlace other) {
        return switch (kind) {
            case COUNTRY -> other.kind != PlaceKind.COUNTRY && other.countryCodes.contains(countryCodes.getFirst());
            case PROVINCE -> other.kind.isSettlement() && !unitCode.isEmpty() && unitCode.equals(other.unitCode);
            case MACRO_REGION ->
                other.kind.isSettlement() && !countryCodes.isEmpty() && countryCodes.containsAll(other.countryCodes);
            default -> false;
        };
    }
}
