package org.rareearthatlas.geo;

import java.util.EnumMap;
import java.util.Map;

/// The square that a projection's tiles divide: one tile at zoom 0, four times as many at each further zoom. Columns
/// count from the left, rows from the top, as in OGC 17-083r4 (Two Dimensional Tile Matrix Set), annex D.
///
/// Positions in the grid are whole numbers of [#STEPS_BITS] bits on each axis, counted from the top left corner: two
/// centimetres and less. Whatever a projection shows has a position; a place on the square's edge, or a hair beyond it,
/// belongs to the outermost tile.
///
/// @param originXM the left edge in metres of the projection
/// @param originYM the upper edge in metres of the projection
/// @param sideM the length of each edge in metres of the projection
public record TileGrid(MapProjection projection, double originXM, double originYM, double sideM) {

    /// How many bits number the positions along an edge.
    public static final int STEPS_BITS = 31;

    /// The deepest zoom: there a tile of 4,096 units still has one position for each unit.
    public static final int MAX_ZOOM = 19;

    private static final double STEPS = 1L << STEPS_BITS;
    private static final int LAST_STEP = Integer.MAX_VALUE;
    private static final double MERCATOR_EDGE_M = Math.PI * 6_378_137;

    private static final Map<MapProjection, TileGrid> GRIDS = new EnumMap<>(Map.of(
            // The well-known WebMercatorQuad.
            MapProjection.WEB_MERCATOR,
            centred(MapProjection.WEB_MERCATOR, MERCATOR_EDGE_M),
            MapProjection.ALBERS_SIBERIA,
            new TileGrid(MapProjection.ALBERS_SIBERIA, -13_500_000, 16_500_000, 27_000_000),
            MapProjection.NORTH_POLE_LAEA,
            centred(MapProjection.NORTH_POLE_LAEA, 11_800_000),
            MapProjection.WORLD_EQUAL_AREA,
            centred(MapProjection.WORLD_EQUAL_AREA, 18_100_000)));

    private static TileGrid centred(MapProjection projection, double halfSideM) {
        return new TileGrid(projection, -halfSideM, halfSideM, 2 * halfSideM);
    }

    /// The grid of a projection, around everything that it can show.
    public static TileGrid of(MapProjection projection) {
        TileGrid grid = GRIDS.get(projection);
        if (grid == null) {
            throw new IllegalStateException("no tile grid for " + projection);
        }
        return grid;
    }

    /// The column of a position, 0 to 2³¹ - 1.
    public int stepX(double xM) {
        return step((xM - originXM) / sideM);
    }

    /// The row of a position, 0 at the top to 2³¹ - 1.
    public int stepY(double yM) {
        return step((originYM - yM) / sideM);
    }

    private static int step(double part) {
        return (int) Math.clamp((long) Math.floor(part * STEPS), 0, LAST_STEP);
    }

    /// How many tiles stand side by side at a zoom.
    public static int tilesAcross(int zoom) {
        return 1 << zoom;
    }

    /// The edge of a tile in metres of the projection.
    public double tileSideM(int zoom) {
        return sideM / tilesAcross(zoom);
    }

    /// The box of a tile.
    ///
    /// @throws IllegalArgumentException when there is no such tile
    public ProjectedBbox tileBox(int zoom, int column, int row) {
        requireTile(zoom, column, row);
        double side = tileSideM(zoom);
        double minX = originXM + column * side;
        double maxY = originYM - row * side;
        return new ProjectedBbox(minX, maxY - side, minX + side, maxY);
    }

    /// Whether the grid has such a tile.
    public static boolean hasTile(int zoom, int column, int row) {
        return zoom >= 0
                && zoom <= MAX_ZOOM
                && column >= 0
                && row >= 0
                && column < tilesAcross(zoom)
                && row < tilesAcross(zoom);
    }

    /// @throws IllegalArgumentException when there is no such tile
    public static void requireTile(int zoom, int column, int row) {
        if (!hasTile(zoom, column, row)) {
            throw new IllegalArgumentException("There is no tile " + zoom + "/" + column + "/" + row);
        }
    }
}
