package org.rareearthatlas.print;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.MapProjection;

/// A map to be drawn.
///
/// @param title stands above the map; empty for no heading
/// @param look what the signs of deposits tell
/// @param focusWgs84 what the map shows with some room around it, longitude first; null for the projection's first view
/// @param regions slugs of the regions that stand out
/// @param deposits which deposits are drawn, a filter on the catalog's attributes; `Filter.INCLUDE` for all
/// @param highlighted numbers of the deposits that stand out and are named
/// @param address where the same is found in the atlas; stands below the map
/// @param date of the map
public record MapSheet(
        String title,
        SheetSize size,
        DepositLook look,
        MapProjection projection,
        @Nullable Geometry focusWgs84,
        Set<String> regions,
        Filter deposits,
        Set<Long> highlighted,
        String address,
        LocalDate date,
        Locale locale) {

    private static final double NORTHERN_LAT_DEG = 38;
    private static final double WIDE_DEG = 60;

    public MapSheet {
        regions = Set.copyOf(regions);
        highlighted = Set.copyOf(highlighted);
    }

    /// The projection of the map that suits what it shows: the one for Russia there and around, one with true angles
    /// for
    /// smaller areas elsewhere, and the world with true areas for all else.
    ///
    /// @param focusWgs84 null for Russia
    public static MapProjection projectionFor(@Nullable Geometry focusWgs84) {
        if (focusWgs84 == null || focusWgs84.isEmpty()) {
            return MapProjection.ALBERS_SIBERIA;
        }
        Envelope box = focusWgs84.getEnvelopeInternal();
        boolean eastern = box.getMinX() > 15 || box.getMinX() <= -180 || box.getMaxX() < -168;
        if (box.getMinY() > NORTHERN_LAT_DEG && eastern) {
            return MapProjection.ALBERS_SIBERIA;
        }
        boolean small = box.getWidth() < WIDE_DEG && Math.max(box.getMaxY(), -box.getMinY()) < 75;
        return small ? MapProjection.WEB_MERCATOR : MapProjection.WORLD_EQUAL_AREA;
    }
}
