package org.rareearthatlas.tile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.geo.TileGrid;

/// The tile matrix sets (OGC 17-083r4): squares of the plane of a projection that are halved from zoom to zoom. Columns
/// count from the left, rows from the top.
public enum TileMatrixSet {

    /// The well-known set of most web maps (OGC 17-083r4, annex D.1).
    WEB_MERCATOR_QUAD("WebMercatorQuad", MapProjection.WEB_MERCATOR),

    /// The atlas's own, for its default projection.
    ALBERS_SIBERIA_QUAD("AlbersSiberiaQuad", MapProjection.ALBERS_SIBERIA),

    /// The Arctic from above, EPSG:3576.
    NORTH_POLE_LAEA_QUAD("NorthPoleLAEAQuad", MapProjection.NORTH_POLE_LAEA),

    /// The whole earth with true areas.
    WORLD_EQUAL_AREA_QUAD("WorldEqualAreaQuad", MapProjection.WORLD_EQUAL_AREA);

    /// Width and height of a tile in cells, as the well-known set has it.
    public static final int TILE_CELLS = 256;

    /// The finest zoom.
    public static final int MAX_ZOOM = 18;

    /// The size of a pixel that scale denominators stand for (OGC 17-083r4, 6.1.1.1), in metres.
    private static final double PIXEL_M = 0.00028;

    private final String id;
    private final TileGrid grid;

    TileMatrixSet(String id, MapProjection projection) {
        this.id = id;
        this.grid = TileGrid.of(projection);
    }

    /// The set with this identifier; absent when there is none.
    public static Optional<TileMatrixSet> find(String id) {
        return Arrays.stream(values()).filter(set -> set.id.equals(id)).findFirst();
    }

    /// The set of a projection.
    public static TileMatrixSet of(MapProjection projection) {
        return Arrays.stream(values())
                .filter(set -> set.projection() == projection)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no tile matrix set for " + projection));
    }

    /// The identifiers of all sets.
    public static List<String> listIds() {
        return Arrays.stream(values()).map(TileMatrixSet::id).toList();
    }

    /// The identifier in addresses.
    public String id() {
        return id;
    }

    public MapProjection projection() {
        return grid.projection();
    }

    /// The upper left corner of every matrix: x, y in metres.
    public double[] originM() {
        return new double[] {grid.originXM(), grid.originYM()};
    }

    /// Width of one cell in metres of the projection.
    public double cellSizeM(int zoom) {
        return grid.tileSideM(zoom) / TILE_CELLS;
    }

    /// By how much one cell is smaller on a screen of standard pixels than in the plane of the projection.
    public double scaleDenominator(int zoom) {
        return cellSizeM(zoom) / PIXEL_M;
    }

    /// How many tiles a matrix is wide, and high.
    public static int matrixSize(int zoom) {
        return TileGrid.tilesAcross(zoom);
    }

    /// The tile's square in metres.
    Envelope envelope(int zoom, int column, int row) {
        return grid.tileBox(zoom, column, row).toEnvelope();
    }

    /// The tiles of a zoom that a box touches, within the matrix.
    public TileLimits limits(ProjectedBbox box, int zoom) {
        double tileM = grid.tileSideM(zoom);
        return new TileLimits(
                inside((box.minXM() - grid.originXM()) / tileM, zoom),
                inside((box.maxXM() - grid.originXM()) / tileM, zoom),
                inside((grid.originYM() - box.maxYM()) / tileM, zoom),
                inside((grid.originYM() - box.minYM()) / tileM, zoom));
    }

    private static int inside(double tiles, int zoom) {
        return (int) Math.clamp(Math.floor(tiles), 0, matrixSize(zoom) - 1);
    }
}
