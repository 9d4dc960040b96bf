package org.rareearthatlas.tile;

/// A range of tiles of one zoom, ends included.
public record TileLimits(int minColumn, int maxColumn, int minRow, int maxRow) {

    public boolean contains(int column, int row) {
        return column >= minColumn && column <= maxColumn && row >= minRow && row <= maxRow;
    }
}
