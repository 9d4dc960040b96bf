package org.rareearthatlas.tile;

import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.region.Detail;

/// How finely borders are drawn at one zoom of a tile matrix set.
///
/// @param detail the shipped detail that is fine enough
/// @param toleranceDeg by about how much its borders may still be moved, in degrees of latitude; 0 for not at all
record ZoomDetail(Detail detail, double toleranceDeg) {

    /// On the map a tile of 256 cells is 512 pixels wide, so that a pixel is half a cell.
    private static final double PIXELS_PER_CELL = 2;

    /// The map's own limits between the details: a pixel that is coarser takes the coarser one.
    private static final double OVERVIEW_FROM_M = 5_000;

    private static final double MEDIUM_FROM_M = 500;

    /// As finely as the details were simplified when they were made.
    private static final double OVERVIEW_TOLERANCE_M = 4_000;

    private static final double MEDIUM_TOLERANCE_M = 600;
    private static final double DEGREE_M = 111_195;
    private static final double TOLERANCE_PIXELS = 0.4;

    /// The whole world in one or four tiles: more vertices than can be told apart there.
    private static final double WORLD_TOLERANCE_PIXELS = 0.8;

    private static final int LAST_WORLD_ZOOM = 1;

    static ZoomDetail of(TileMatrixSet set, int zoom) {
        double pixelM = set.cellSizeM(zoom) / PIXELS_PER_CELL;
        if (pixelM > OVERVIEW_FROM_M) {
            return new ZoomDetail(Detail.OVERVIEW, tolerance(set, zoom, OVERVIEW_TOLERANCE_M));
        }
        return pixelM > MEDIUM_FROM_M
                ? new ZoomDetail(Detail.MEDIUM, tolerance(set, zoom, MEDIUM_TOLERANCE_M))
                : new ZoomDetail(Detail.FULL, 0);
    }

    /// Mercator enlarges the north, where the borders of the atlas are: at 60° by two.
    private static double tolerance(TileMatrixSet set, int zoom, double madeM) {
        double pixels = zoom <= LAST_WORLD_ZOOM ? WORLD_TOLERANCE_PIXELS : TOLERANCE_PIXELS;
        double enlarged = set.projection() == MapProjection.WEB_MERCATOR ? 2 : 1;
        double toleranceM = set.cellSizeM(zoom) / PIXELS_PER_CELL * pixels / enlarged;
        return toleranceM > madeM ? toleranceM / DEGREE_M : 0;
    }

    /// The distance in degrees that the catalog chooses its detail by.
    double distanceDeg() {
        return switch (detail) {
            case OVERVIEW -> 0.02;
            case MEDIUM -> 0.004;
            case FULL -> 0;
        };
    }
}
