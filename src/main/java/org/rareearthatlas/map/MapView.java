package org.rareearthatlas.map;

import java.util.Locale;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;

/// What part of the map is in sight.
///
/// @param centre of the part that no panel covers
/// @param metresPerPixel on the ground at the centre, above 0
/// @param radiusKm from the centre to the nearer edge of that part, above 0
public record MapView(LonLat centre, double metresPerPixel, double radiusKm, MapProjection projection) {

    /// @throws IllegalArgumentException when a length is not a positive finite number
    public MapView {
        if (!isLength(metresPerPixel) || !isLength(radiusKm)) {
            throw new IllegalArgumentException("lengths of a view are positive");
        }
    }

    private static boolean isLength(double length) {
        return length > 0 && length < 1e9;
    }

    /// The fragment of an address that shows this view again: `#map=latitude,longitude,metres a pixel,projection`.
    public String fragment() {
        return String.format(
                Locale.ROOT,
                "#map=%.4f,%.4f,%.0f,%s",
                centre.latDeg(),
                centre.lonDeg(),
                Math.max(1, metresPerPixel),
                projection.key());
    }
}
