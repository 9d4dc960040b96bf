package org.rareearthatlas.map;

import java.util.Optional;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapCamera;
import org.rareearthatlas.geo.MapProjection;

/// What part of the map is in sight.
///
/// @param centre of the part that no panel covers
/// @param metresPerPixel on the ground at the centre, above 0
/// @param radiusKm from the centre to the nearer edge of that part, above 0
/// @param signs what the signs of deposits tell, as it stands in addresses, such as `tonnage` or `element-Nd`; the
///     component knows which there are
public record MapView(LonLat centre, double metresPerPixel, double radiusKm, MapProjection projection, String signs) {

    /// What signs tell when nothing else is asked; addresses leave it out.
    public static final String STATUS_SIGNS = MapCamera.STATUS_SIGNS;

    /// @throws IllegalArgumentException when a length is not a positive finite number, or the signs are no word
    public MapView {
        if (!isLength(metresPerPixel) || !isLength(radiusKm)) {
            throw new IllegalArgumentException("lengths of a view are positive");
        }
        if (!isSigns(signs)) {
            throw new IllegalArgumentException("what signs tell is one word and perhaps an element");
        }
    }

    private static boolean isLength(double length) {
        return length > 0 && length < 1e9;
    }

    static boolean isSigns(String text) {
        return MapCamera.isSigns(text);
    }

    /// What signs tell, unless that is the status.
    public Optional<String> findSigns() {
        return camera().findSigns();
    }

    /// Where it looks and what its signs tell, without how far it reaches.
    public MapCamera camera() {
        return new MapCamera(centre, metresPerPixel, projection, signs);
    }

    /// The fragment of an address that shows this view again: see [MapCamera#fragment()].
    public String fragment() {
        return camera().fragment();
    }
}
