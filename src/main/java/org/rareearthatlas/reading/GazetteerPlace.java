package org.rareearthatlas.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;

/// One place of the gazetteer.
///
/// @param id such as `geonames:524305`, `unit:RU-MUR`, `country:RU`, `region:murmansk`, `area:black-sea`,
///     `district:US.VA.059` (GeoNames' codes), `named:rock-creek` for what only the text knows
/// @param point of larger areas the middle of what they are made of (see `data/SOURCES.md`); null where nothing places
/// it
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

    /// For divisions whose towns are all unknown.
    private static final int MIN_PEOPLE = 50_000;

    /// How far a town may lie from the middle of its district.
    private static final double DISTRICT_RADIUS_M = 80_000;

    /// GeoNames' number of the place, for places that come from there.
    public Optional<Long> geonamesId() {
        return id.startsWith("geonames:") ? Optional.of(Long.valueOf(id.substring(9))) : Optional.empty();
    }

    GazetteerPlace withPopulation(int people) {
        return new GazetteerPlace(id, kind, point, people, countryCodes, unitCode, name);
    }

    /// Whether the folded name is the place's own, not one of its other names.
    boolean isCalled(String form) {
        return NameKeys.of(name).equals(form);
    }

    /// How often a place like this is named before anything else is known, as a logarithm.
    double prominence() {
        double bigStates = kind == PlaceKind.PROVINCE && isOfAFederation() ? 0.9 : 0;
        double ofTheAtlas = id.startsWith("region:") ? 0.3 : 0;
        return kind.prominence() + bigStates + ofTheAtlas + people();
    }

    private double people() {
        if (kind.isSettlement()) {
            return Math.log10(population + 1.0);
        }
        return kind.isDivision() ? Math.log10(Math.max(population, MIN_PEOPLE)) : 0;
    }

    /// Whose provinces the news names as often as countries.
    private boolean isOfAFederation() {
        return switch (unitCode.isEmpty() ? "" : unitCode.substring(0, 2)) {
            case "US", "CA", "AU", "IN", "DE" -> true;
            default -> false;
        };
    }

    /// Whether the other place lies in this country or province.
    boolean contains(GazetteerPlace other) {
        return switch (kind) {
            case COUNTRY -> other.kind != PlaceKind.COUNTRY && other.countryCodes.contains(countryCodes.getFirst());
            case PROVINCE ->
                (other.kind.isSettlement() || other.kind == PlaceKind.COUNTY)
                        && !unitCode.isEmpty()
                        && unitCode.equals(other.unitCode);
            case COUNTY ->
                other.kind.isSettlement()
                        && !unitCode.isEmpty()
                        && unitCode.equals(other.unitCode)
                        && isNear(other, DISTRICT_RADIUS_M);
            case MACRO_REGION ->
                other.kind.isSettlement() && !countryCodes.isEmpty() && countryCodes.containsAll(other.countryCodes);
            default -> false;
        };
    }

    private boolean isNear(GazetteerPlace other, double metres) {
        return point != null && other.point != null && Geodesic.distanceM(point, other.point) <= metres;
    }
}
