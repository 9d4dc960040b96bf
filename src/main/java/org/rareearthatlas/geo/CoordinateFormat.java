package org.rareearthatlas.geo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Writes coordinates for people, latitude first, in English or Russian: what it writes, [CoordinateParser]
/// reads.
public final class CoordinateFormat {

    private static final String RUSSIAN = "ru";

    private final boolean russian;

    private CoordinateFormat(boolean russian) {
        this.russian = russian;
    }

    /// The format of a language: Russian for `ru`, otherwise English.
    public static CoordinateFormat of(Locale locale) {
        return new CoordinateFormat(locale.getLanguage().equals(RUSSIAN));
    }

    /// Decimal degrees: `67.7830° N, 34.7500° E`, in Russian `67,7830° с. ш.; 34,7500° в. д.`
    ///
    /// @param decimals digits after the point, 0 to 8; 4 tell places 11 m apart
    public String decimal(LonLat place, int decimals) {
        if (decimals < 0 || decimals > 8) {
            throw new IllegalArgumentException("decimals out of range: " + decimals);
        }
        return pair(
                place, degrees -> number(BigDecimal.valueOf(degrees).setScale(decimals, RoundingMode.HALF_UP)) + "°");
    }

    /// Degrees, minutes and whole seconds (31 m): `67°46′59″ N, 34°45′00″ E`, in Russian `67°46′59″ с. ш.;
    /// 34°45′00″ в. д.`
    public String dms(LonLat place) {
        return pair(place, degrees -> {
            long seconds = Math.round(degrees * 3600);
            return String.format(Locale.ROOT, "%d°%02d′%02d″", seconds / 3600, seconds / 60 % 60, seconds % 60);
        });
    }

    private interface Angle {
        String write(double degreesWithoutSign);
    }

    private String pair(LonLat place, Angle angle) {
        String lat = angle.write(Math.abs(place.latDeg())) + " "
                + hemisphere(place.latDeg() < 0, "S", "N", "ю. ш.", "с. ш.");
        String lon = angle.write(Math.abs(place.lonDeg())) + " "
                + hemisphere(place.lonDeg() < 0, "W", "E", "з. д.", "в. д.");
        // A Russian decimal comma wants another separator than a comma.
        return lat + (russian ? "; " : ", ") + lon;
    }

    private String hemisphere(boolean negative, String south, String north, String southRu, String northRu) {
        return russian ? (negative ? southRu : northRu) : (negative ? south : north);
    }

    private String number(BigDecimal value) {
        String plain = value.toPlainString();
        return russian ? plain.replace('.', ',') : plain;
    }
}
