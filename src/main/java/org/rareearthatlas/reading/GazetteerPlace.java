package org.rareearthatlas.reading;

import java.util.List;
import java.util.Optional;

/// One place of the gazetteer.
///
/// @param id such as `geonames:524305`, `unit:RU-MUR`, `country:RU`, `region:murmansk`, `area:black-sea`
/// @param lonDeg WGS 84; of areas a rough middle
/// @param latDeg WGS 84; of areas a rough middle
/// @param population 0 when unknown or no settlement
/// @param countryCodes ISO 3166-1 alpha-2; empty for what belongs to no country
/// @param unitCode ISO 3166-2 of the province; empty when unknown or larger than one
public record GazetteerPlace(
        String id,
        PlaceKind kind,
        double lonDeg,
        double latDeg,
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

    /// Great-circle distance on a sphere; good to half a percent.
    double distanceKm(GazetteerPlace other) {
        return distanceKm(other.lonDeg, other.latDeg);
    }

    double distanceKm(double otherLonDeg, double otherLatDeg) {
        double dLat = Math.toRadians(otherLatDeg - latDeg) / 2;
        double dLon = Math.toRadians(otherLonDeg - lonDeg) / 2;
        double a = Math.pow(Math.sin(dLat), 2)
                + Math.cos(Math.toRadians(latDeg))
                        * Math.cos(Math.toRadians(otherLatDeg))
                        * Math.pow(Math.sin(dLon), 2);
        return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
