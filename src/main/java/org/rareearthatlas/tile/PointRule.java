package org.rareearthatlas.tile;

/// When the deposits of a tile are shown each, and in which cells they are counted otherwise.
public enum PointRule {

    /// As the map draws them: each, but where more than three stand within 64 of its pixels, room for a sign with a
    /// number, as one.
    GATHERED(0, 3, 3),

    /// Each, up to as many as a program can be asked to take at once; then cells of 8 pixels.
    EACH(10_000, 1, 6);

    /// From this zoom on each deposit is shown, however many: a tile is then some hundred metres wide.
    static final int EACH_FROM_ZOOM = 16;

    private final int eachInTile;
    private final int eachInCell;
    private final int depth;

    PointRule(int eachInTile, int eachInCell, int depth) {
        this.eachInTile = eachInTile;
        this.eachInCell = eachInCell;
        this.depth = depth;
    }

    boolean showsEachOfTile(int count, int zoom) {
        return count <= eachInTile || zoom >= EACH_FROM_ZOOM;
    }

    boolean showsEachOfCell(int count) {
        return count <= eachInCell;
    }

    /// How often a tile's edge is halved to get a cell.
    int depth() {
        return depth;
    }

    int cellUnits() {
        return MvtLayer.EXTENT >> depth;
    }
}
