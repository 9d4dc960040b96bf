package org.rareearthatlas.pointindex;

import java.util.Arrays;
import org.rareearthatlas.deposit.Status;

/// What one of the cells of a tile holds. Handed to a callback it is the same object each time, showing
/// another
/// cell, so what is to be kept must be read at once.
public final class PointCell {

    /// A tile's edge is halved so often at most.
    public static final int MAX_DEPTH = 6;

    private int cell;
    private int count;
    private int elementBits;
    private float largestMt;
    private int newestYear;
    private int disagreements;
    private final int[] statusCounts = new int[Status.values().length];
    private final PointRow first;

    PointCell(PointColumns columns) {
        this.first = new PointRow(columns, 0, 0);
    }

    /// Begins with another cell, of nothing yet.
    ///
    /// @param ofCell its Morton key within the tile
    void start(int ofCell) {
        cell = ofCell;
        count = 0;
        elementBits = 0;
        largestMt = Float.NaN;
        newestYear = 0;
        disagreements = 0;
        Arrays.fill(statusCounts, 0);
    }

    void add(PointColumns columns, int row, long key) {
        if (count == 0) {
            first.show(columns, row, key);
        }
        count++;
        elementBits |= columns.elementBits(row);
        raise((float) columns.tonnageMt(row), columns.newestYear(row), columns.disagreements(row));
        statusCounts[columns.statusCode(row)]++;
    }

    /// Takes in the greatest values of some deposits; NaN and 0 for unknown.
    void raise(float theirLargestMt, int theirNewestYear, int theirDisagreements) {
        largestMt = greater(largestMt, theirLargestMt);
        newestYear = Math.max(newestYear, theirNewestYear);
        disagreements = Math.max(disagreements, theirDisagreements);
    }

    /// A number is greater than none.
    static float greater(float one, float other) {
        return one >= other || Float.isNaN(other) ? one : other;
    }

    /// Adds many at once.
    void addAll(int howMany, int withElements, int[] withStatuses, int at) {
        count += howMany;
        elementBits |= withElements;
        for (int i = 0; i < statusCounts.length; i++) {
            statusCounts[i] += withStatuses[at + i];
        }
    }

    void addAll(PointCell other) {
        if (count == 0) {
            first.show(other.first.columns(), other.first.row(), other.first.key());
        }
        addAll(other.count, other.elementBits, other.statusCounts, 0);
        raise(other.largestMt, other.newestYear, other.disagreements);
    }

    int cell() {
        return cell;
    }

    /// The cell's column in the tile, counted from the left, from 0.
    public int column() {
        return MortonKey.x(cell);
    }

    /// The cell's row in the tile, counted from the top, from 0.
    public int row() {
        return MortonKey.y(cell);
    }

    /// How many deposits the cell holds, 1 or more.
    public int count() {
        return count;
    }

    /// The elements that any of them contains: bit n for the n-th constant of [org.rareearthatlas.deposit.Element].
    public int elementBits() {
        return elementBits;
    }

    /// The largest tonnage of ore among them in million metric tons; NaN when none is known.
    public double largestMt() {
        return largestMt;
    }

    /// The newest of their [PointRow#newestYear]; 0 when none is known.
    public int newestYear() {
        return newestYear;
    }

    /// The most of their [PointRow#disagreements].
    public int disagreements() {
        return disagreements;
    }

    /// How many of them have this status.
    public int count(Status status) {
        return statusCounts[status.ordinal()];
    }

    /// One of the deposits: the only one when the count is 1. Its place represents the cell.
    public PointRow deposit() {
        return first;
    }
}
