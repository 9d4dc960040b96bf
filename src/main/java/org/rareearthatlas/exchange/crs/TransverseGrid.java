package org.rareearthatlas.exchange.crs;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.parameter.ParameterNotFoundException;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;

/// What a transverse Mercator system says of itself.
///
/// @param datum its name in small letters and digits alone, without the `D_` of .prj files
record TransverseGrid(String datum, double centralMeridianDeg, double falseEastingM) {

    private static final double ZONE_M = 1_000_000;
    private static final double MIDDLE_M = 500_000;

    /// Empty when the system is none.
    static Optional<TransverseGrid> of(CoordinateReferenceSystem crs) {
        if (!(crs instanceof ProjectedCRS projected)) {
            return Optional.empty();
        }
        var conversion = projected.getConversionFromBase();
        String method = folded(conversion.getMethod().getName().getCode());
        if (!method.contains("transversemercator") && !method.contains("gausskruger")) {
            return Optional.empty();
        }
        try {
            ParameterValueGroup values = conversion.getParameterValues();
            String datum = projected.getBaseCRS().getDatum().getName().getCode();
            return Optional.of(new TransverseGrid(
                    folded(datum.replaceFirst("^D_", "")),
                    values.parameter("central_meridian").doubleValue(),
                    values.parameter("false_easting").doubleValue()));
        } catch (ParameterNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// The number that stands before an easting or northing in metres; empty for none.
    static OptionalInt prefix(double metres) {
        int zone = (int) (metres / ZONE_M);
        return zone >= 1 && zone <= 64 && metres < 65 * ZONE_M ? OptionalInt.of(zone) : OptionalInt.empty();
    }

    /// The zone whose number it puts before eastings; empty when it puts none.
    OptionalInt zone() {
        return (falseEastingM - MIDDLE_M) % ZONE_M == 0 ? prefix(falseEastingM) : OptionalInt.empty();
    }

    /// The system of the same datum for a zone, zones as wide as this one's if there is one; its number alone when EPSG
    /// has none.
    String ofZone(int zone) {
        int widthDeg = widthDeg(zone);
        return ZonedGrid.find(datum, widthDeg, zone)
                .or(() -> ZonedGrid.find(datum, widthDeg == 3 ? 6 : 3, zone))
                .map(grid -> grid.words(zone))
                .orElse("Gauss-Kruger zone " + zone);
    }

    private int widthDeg(int wanted) {
        int own = zone().orElse(wanted);
        return own * 3 == centralMeridianDeg ? 3 : 6;
    }
}
