package org.rareearthatlas.pointindex;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.TileGrid;

/// Looks at one deposit of the index. Handed to a callback it is the same object each time, showing another deposit, so
/// what is to be kept must be read at once.
public final class PointRow {

    private static final DepositAttribute[] ATTRIBUTES = DepositAttribute.values();

    private PointColumns columns;
    private int row;
    private long key;

    PointRow(PointColumns columns, int row, long key) {
        this.columns = columns;
        this.row = row;
        this.key = key;
    }

    void show(PointColumns ofColumns, int ofRow, long ofKey) {
        columns = ofColumns;
        row = ofRow;
        key = ofKey;
    }

    PointColumns columns() {
        return columns;
    }

    int row() {
        return row;
    }

    long key() {
        return key;
    }

    /// The value of an attribute of [DepositFeatures#SCHEMA]; null when the deposit has none.
    ///
    /// @param attribute counted from 0
    public @Nullable Object value(int attribute) {
        return ATTRIBUTES[attribute].value(columns, row);
    }

    public long id() {
        return columns.id(row);
    }

    public int version() {
        return columns.version(row);
    }

    /// Not a number (NaN) when the place is not known.
    public double lonDeg() {
        return columns.lonDeg(row);
    }

    /// As [#lonDeg].
    public double latDeg() {
        return columns.latDeg(row);
    }

    /// Unknown when nothing is said of it.
    public Status status() {
        return columns.status(row);
    }

    public Optional<DepositType> findType() {
        @Nullable DepositType type = columns.type(row);
        return Optional.ofNullable(type);
    }

    /// Bit n is set for the n-th constant of [Element].
    public int elementBits() {
        return columns.elementBits(row);
    }

    public Set<Element> elements() {
        return Element.ofBits(columns.elementBits(row));
    }

    public LocationPrecision precision() {
        return columns.precision(row);
    }

    /// The radius around the point in metres; 0 unless approximate.
    public double radiusM() {
        return columns.radiusM(row);
    }

    /// The number of the region that a source puts it in; 0 for none.
    public int statedRegionId() {
        return columns.regionId(row);
    }

    /// The slugs of the regions that hold it or in which a source puts it, sorted, each between two bars.
    public String regions() {
        return columns.regionSets().get(columns.regionSetCode(row));
    }

    /// Where what is said of it comes from.
    public ClaimOrigins origins() {
        return columns.origins().get(columns.originsCode(row));
    }

    /// Ore in million metric tons; NaN when it is not known.
    public double tonnageMt() {
        return columns.tonnageMt(row);
    }

    /// How many claims it has.
    public int claims() {
        return columns.claims(row);
    }

    /// Whether not a single claim has a source.
    public boolean isUnsourced() {
        return columns.has(row, PointColumns.UNSOURCED);
    }

    /// On how many matters, such as status and place, claims disagree; 0 for none.
    public int disagreements() {
        return columns.disagreements(row);
    }

    /// The year in which the newest source that says something of it was published; 0 when no source is dated.
    public int newestYear() {
        return columns.newestYear(row);
    }

    /// Whether an outline is kept in the database.
    public boolean hasOutline() {
        return columns.has(row, PointColumns.OUTLINED);
    }

    /// The name to show in English, as [org.rareearthatlas.text.LocalNames#preferred] chooses it.
    public String nameEn() {
        return columns.nameEn(row);
    }

    /// The name to show in Russian, likewise.
    public String nameRu() {
        return columns.nameRu(row);
    }

    /// Where the deposit stands in a tile that holds it.
    ///
    /// @param extentBits the tile has 2 to the power of this many units on each edge, such as 12 for 4,096
    /// @return units from the left edge, below the extent
    public int xInTile(int zoom, int extentBits) {
        return inTile(MortonKey.x(key), zoom, extentBits);
    }

    /// As [#xInTile], from the upper edge.
    public int yInTile(int zoom, int extentBits) {
        return inTile(MortonKey.y(key), zoom, extentBits);
    }

    static int inTile(int step, int zoom, int extentBits) {
        return (step >>> (TileGrid.STEPS_BITS - zoom - extentBits)) & ((1 << extentBits) - 1);
    }
}
