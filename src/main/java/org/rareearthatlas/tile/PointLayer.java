package org.rareearthatlas.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.catalog.LayerName;

/// Features of a tile that are points, such as claims: each on its own while they are few, otherwise one for every cell
/// that holds more than one, with their `count`. None is left out.
final class PointLayer {

    /// Up to so many points a tile shows each.
    private static final int FEW = 64;

    private static final int CELL_UNITS = PointRule.GATHERED.cellUnits();

    private record Found(SimpleFeature feature, int x, int y) {}

    private static final class Cell {

        private final @Nullable Found first;
        private final int x;
        private final int y;
        private int count;

        Cell(@Nullable Found first, int x, int y) {
            this.first = first;
            this.x = x;
            this.y = y;
        }
    }

    private final LayerName layer;
    private final TileAddress address;
    private final List<Found> each = new ArrayList<>();
    private final Map<Integer, Cell> cells = new TreeMap<>();
    private int count;

    PointLayer(LayerName layer, TileAddress address) {
        this.layer = layer;
        this.address = address;
    }

    /// Takes the points of a feature that lie in the tile's square.
    ///
    /// @param units in units of the tile
    void add(SimpleFeature feature, Coordinate[] units) {
        for (Coordinate at : units) {
            int x = inside(at.x, address.column());
            int y = inside(at.y, address.row());
            if (x >= 0 && y >= 0) {
                add(new Found(feature, x, y));
            }
        }
    }

    /// A place on the edge of the whole matrix belongs to its outermost tile.
    private int inside(double units, int index) {
        int last = TileMatrixSet.matrixSize(address.zoom()) - 1;
        boolean before = units < 0 && index > 0;
        boolean behind = units >= MvtLayer.EXTENT && index < last;
        return before || behind ? -1 : (int) Math.clamp(Math.floor(units), 0, MvtLayer.EXTENT - 1);
    }

    private void add(Found point) {
        if (!gathers(count + 1)) {
            each.add(point);
        }
        add(1, point.x, point.y, point);
    }

    /// Counts some at a place, of which nothing else is shown.
    void add(int some, int x, int y) {
        add(some, x, y, null);
    }

    private void add(int some, int x, int y, @Nullable Found point) {
        count += some;
        if (some > 0) {
            int cell = y / CELL_UNITS * MvtLayer.EXTENT + x / CELL_UNITS;
            cells.computeIfAbsent(cell, key -> new Cell(point, x, y)).count += some;
        }
    }

    /// Whether so many points of the tile are gathered in cells.
    boolean gathers(int points) {
        return points > FEW && address.zoom() < PointRule.EACH_FROM_ZOOM;
    }

    void writeTo(MvtLayer out) {
        if (!gathers(count)) {
            each.forEach(point -> writeOne(point, out));
            return;
        }
        for (Cell cell : cells.values()) {
            if (cell.count == 1 && cell.first != null) {
                writeOne(cell.first, out);
            } else {
                out.property("count", cell.count);
                out.point(-1, cell.x, cell.y);
            }
        }
    }

    private void writeOne(Found point, MvtLayer out) {
        ShapeLayer.writeProperties(point.feature, out);
        out.point(ShapeLayer.id(layer, point.feature), point.x, point.y);
    }
}
