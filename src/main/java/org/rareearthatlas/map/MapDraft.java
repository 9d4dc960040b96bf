package org.rareearthatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import org.rareearthatlas.geo.LonLat;

/// A place that is not the atlas's own, drawn on the map: one that is being entered in a form, or that was looked for.
///
/// @param place the point, or null when there is only an outline
/// @param radiusM how far the true place may lie from the point, in metres; null when it is exact
/// @param outlineWgs84 the outline in degrees, or null
/// @param others further places, such as the rows of a file, at most [#MOST_OTHERS]; the rest is not drawn
/// @param sought whether it was looked for instead of entered
public record MapDraft(
        @Nullable LonLat place,
        @Nullable Double radiusM,
        @Nullable Polygon outlineWgs84,
        List<LonLat> others,
        boolean sought) {

    public static final int MOST_OTHERS = 200;

    /// @throws IllegalArgumentException when the radius is not a positive finite number
    public MapDraft {
        if (radiusM != null && !(radiusM > 0 && Double.isFinite(radiusM))) {
            throw new IllegalArgumentException("radiusM is positive: " + radiusM);
        }
        others = others.stream().limit(MOST_OTHERS).toList();
    }

    /// One place.
    public MapDraft(@Nullable LonLat place, @Nullable Double radiusM, @Nullable Polygon outlineWgs84) {
        this(place, radiusM, outlineWgs84, List.of(), false);
    }

    /// An exact point.
    public static MapDraft at(LonLat place) {
        return new MapDraft(place, null, null);
    }

    /// Several exact points.
    public static MapDraft at(List<LonLat> places) {
        return new MapDraft(null, null, null, places, false);
    }

    /// An exact point that was looked for.
    public static MapDraft sought(LonLat place) {
        return new MapDraft(place, null, null, List.of(), true);
    }
}
