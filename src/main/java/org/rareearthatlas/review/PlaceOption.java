package org.rareearthatlas.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.reading.GazetteerPlace;
import org.rareearthatlas.reading.PlaceKind;

/// A place that a mention may mean.
///
/// @param placeId such as `region:tuva`, `unit:RU-MUR`, `country:RU`, `deposit:12`, `geonames:524305`
/// @param name in English
/// @param countryCodes ISO 3166-1 alpha-2, joined by commas; empty for what belongs to no country
/// @param unitCode ISO 3166-2 of the province it lies in; empty when unknown or larger than one
/// @param lonDeg longitude, WGS 84; null with `latDeg` for areas whose outline the gazetteer does not have
/// @param score the higher the likelier, among the options of one mention
public record PlaceOption(
        String placeId,
        PlaceKind kind,
        String name,
        String countryCodes,
        String unitCode,
        @Nullable Double lonDeg,
        @Nullable Double latDeg,
        double score) {

    /// By how much the first option must lead for there to be little to decide.
    private static final double CLEAR_LEAD = 2;

    /// Whether a claim can speak of the first option and no other comes near.
    static boolean isClear(List<PlaceOption> options) {
        if (options.isEmpty()) {
            return false;
        }
        PlaceOption first = options.getFirst();
        return first.isSubject()
                && options.stream()
                        .skip(1)
                        .filter(other -> other.kind() != first.kind()
                                || !other.unitCode().equals(first.unitCode()))
                        .allMatch(other -> first.score() - other.score() >= CLEAR_LEAD);
    }

    static PlaceOption of(GazetteerPlace place, double score) {
        LonLat point = place.point();
        return new PlaceOption(
                place.id(),
                place.kind(),
                place.name(),
                String.join(",", place.countryCodes()),
                place.unitCode(),
                point == null ? null : point.lonDeg(),
                point == null ? null : point.latDeg(),
                score);
    }

    /// Where it lies; null when unknown.
    public @Nullable LonLat point() {
        return lonDeg == null || latDeg == null ? null : new LonLat(lonDeg, latDeg);
    }

    /// Whether it is a place of the gazetteer that the atlas shows as a point.
    boolean isPoint() {
        return placeId.startsWith("geonames:") && point() != null;
    }

    /// Whether a claim can speak of it: regions, deposits, and towns with a point, but not waters and mountains.
    public boolean isSubject() {
        return isPoint()
                || placeId.startsWith("region:")
                || placeId.startsWith("deposit:")
                || placeId.startsWith("unit:")
                || placeId.startsWith("country:");
    }
}
