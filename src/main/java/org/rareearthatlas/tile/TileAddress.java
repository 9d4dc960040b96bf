package org.rareearthatlas.tile;

import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.ProjectedBbox;

/// Which tile.
///
/// @param column from the left, from 0
/// @param row from the top, from 0
public record TileAddress(TileMatrixSet set, int zoom, int column, int row) {

    /// @throws TileException 404 when the set has no such tile
    public TileAddress {
        if (zoom < 0 || zoom > TileMatrixSet.MAX_ZOOM) {
            throw TileException.notFound(
                    "There is no zoom %d; zooms run from 0 to %d.".formatted(zoom, TileMatrixSet.MAX_ZOOM));
        }
        int last = TileMatrixSet.matrixSize(zoom) - 1;
        if (column < 0 || column > last || row < 0 || row > last) {
            throw TileException.notFound("There is no tile in column %d and row %d at zoom %d; both run from 0 to %d."
                    .formatted(column, row, zoom, last));
        }
    }

    /// Reads an address as it stands in a path.
    ///
    /// @param column may end with `.mvt` or `.pbf` where it stands last
    /// @param row likewise
    /// @throws TileException 404 when there is no such set or tile, 400 when a part is not a whole number
    public static TileAddress parse(String set, String zoom, String column, String row) {
        TileMatrixSet found = TileMatrixSet.find(set)
                .orElseThrow(() -> TileException.notFound("There is no tile matrix set \"" + set + "\"; there are "
                        + String.join(", ", TileMatrixSet.listIds()) + "."));
        return new TileAddress(
                found,
                number("zoom", zoom),
                number("column", withoutEnding(column)),
                number("row", withoutEnding(row)));
    }

    /// Reads an address of the map's own tiles, which names the projection instead of the set.
    ///
    /// @throws TileException as [#parse]
    static TileAddress ofMap(String projectionKey, String zoom, String column, String row) {
        MapProjection projection = MapProjection.find(projectionKey)
                .orElseThrow(() -> TileException.notFound("There is no map projection \"" + projectionKey + "\"."));
        return parse(TileMatrixSet.of(projection).id(), zoom, column, row);
    }

    private static String withoutEnding(String segment) {
        return segment.replaceFirst("\\.(mvt|pbf)$", "");
    }

    private static int number(String name, String text) {
        if (!text.matches("-?\\d{1,9}")) {
            throw TileException.bad(name, "must be a whole number");
        }
        return Integer.parseInt(text);
    }

    /// A cell of the tile, which is a tile itself.
    ///
    /// @param depth how often the tile's edge is halved
    TileAddress cell(int depth, int cellColumn, int cellRow) {
        return new TileAddress(set, zoom + depth, (column << depth) + cellColumn, (row << depth) + cellRow);
    }

    org.rareearthatlas.pointindex.TileAddress toIndex() {
        return new org.rareearthatlas.pointindex.TileAddress(set.projection(), zoom, column, row);
    }

    Envelope envelope() {
        return set.envelope(zoom, column, row);
    }

    /// The tile's square with a margin on every side.
    ///
    /// @param share of the tile's width
    ProjectedBbox box(double share) {
        Envelope square = envelope();
        square.expandBy(square.getWidth() * share);
        return new ProjectedBbox(square.getMinX(), square.getMinY(), square.getMaxX(), square.getMaxY());
    }
}
