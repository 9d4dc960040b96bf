package org.rareearthatlas.pointindex;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.deposit.DepositPoint;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;

/// One array for each value of the deposits; a deposit is a row number. Filled row by row, then brought into an order
/// once,
/// and from then on only read.
final class PointColumns {

    static final byte NO_TYPE = -1;

    /// The text for search is the English name in lower case, so that it is not kept a second time.
    private static final int LIKE_NAME = -1;

    static final int UNSOURCED = 1;
    static final int OUTLINED = 4;
    static final int APPROXIMATE = 8;

    /// The upper half of the flags counts matters of disagreement: there are fewer kinds of claims.
    private static final int DISAGREEMENTS_SHIFT = 4;

    private static final Status[] STATUSES = Status.values();
    private static final DepositType[] TYPES = DepositType.values();

    private int size;
    private long[] ids;
    private int[] versions;
    private double[] lonDeg;
    private double[] latDeg;
    private byte[] statuses;
    private byte[] types;
    private byte[] flags;
    private int[] elements;
    private int[] regions;
    private int[] regionSets;
    private int[] origins;
    private double[] tonnageMt;
    private int[] namesEn;
    private int[] namesRu;
    private int[] searchTexts;
    private int[] claims;

    /// By the code of origins.
    private int[] newestYears = {};

    private final NameTable names;
    private final Dictionary<String> knownRegionSets = new Dictionary<>();
    private final Dictionary<ClaimOrigins> knownOrigins = new Dictionary<>();
    private final OriginsText originsText = new OriginsText(knownOrigins);
    private final SparseDoubles radiusM = new SparseDoubles();

    PointColumns(int expected) {
        int room = Math.max(16, expected);
        ids = new long[room];
        versions = new int[room];
        lonDeg = new double[room];
        latDeg = new double[room];
        statuses = new byte[room];
        types = new byte[room];
        flags = new byte[room];
        elements = new int[room];
        regions = new int[room];
        regionSets = new int[room];
        origins = new int[room];
        tonnageMt = new double[room];
        namesEn = new int[room];
        namesRu = new int[room];
        searchTexts = new int[room];
        claims = new int[room];
        names = new NameTable(expected);
    }

    void add(LoadedPoint loaded) {
        DepositPoint point = loaded.point();
        if (size == ids.length) {
            resize(size + size / 2);
        }
        int row = size++;
        ids[row] = point.id();
        versions[row] = point.version();
        claims[row] = loaded.claims();
        lonDeg[row] = point.lonDeg();
        latDeg[row] = point.latDeg();
        statuses[row] = (byte) (point.status() == null ? Status.UNKNOWN : point.status()).ordinal();
        types[row] = point.type() == null ? NO_TYPE : (byte) point.type().ordinal();
        elements[row] = point.elementBits();
        regions[row] = Math.toIntExact(point.statedRegionId());
        regionSets[row] = knownRegionSets.code(loaded.regions());
        origins[row] = knownOrigins.code(loaded.origins());
        tonnageMt[row] = point.tonnageMt();
        namesEn[row] = names.add(point.nameEn());
        namesRu[row] = point.nameRu().equals(point.nameEn()) ? namesEn[row] : names.add(point.nameRu());
        searchTexts[row] = SearchBytes.isLowerCaseOf(point.nameEn(), point.searchText())
                ? LIKE_NAME
                : names.add(point.searchText());
        boolean approximate = point.precision() == LocationPrecision.APPROXIMATE;
        if (approximate) {
            radiusM.put(namesEn[row], point.radiusM());
        }
        flags[row] = (byte) ((loaded.unsourced() ? UNSOURCED : 0)
                | (point.hasOutline() ? OUTLINED : 0)
                | (approximate ? APPROXIMATE : 0)
                | (Math.min(15, loaded.disagreements()) << DISAGREEMENTS_SHIFT));
    }

    private void resize(int room) {
        ids = Arrays.copyOf(ids, room);
        versions = Arrays.copyOf(versions, room);
        lonDeg = Arrays.copyOf(lonDeg, room);
        latDeg = Arrays.copyOf(latDeg, room);
        statuses = Arrays.copyOf(statuses, room);
        types = Arrays.copyOf(types, room);
        flags = Arrays.copyOf(flags, room);
        elements = Arrays.copyOf(elements, room);
        regions = Arrays.copyOf(regions, room);
        regionSets = Arrays.copyOf(regionSets, room);
        origins = Arrays.copyOf(origins, room);
        tonnageMt = Arrays.copyOf(tonnageMt, room);
        namesEn = Arrays.copyOf(namesEn, room);
        namesRu = Arrays.copyOf(namesRu, room);
        searchTexts = Arrays.copyOf(searchTexts, room);
        claims = Arrays.copyOf(claims, room);
    }

    /// Brings the rows into an order; column by column, so that only one of them is there twice.
    ///
    /// @param order which row comes first, second and so on
    void arrange(int[] order) {
        ids = Arrange.by(order, ids);
        versions = Arrange.by(order, versions);
        lonDeg = Arrange.by(order, lonDeg);
        latDeg = Arrange.by(order, latDeg);
        statuses = Arrange.by(order, statuses);
        types = Arrange.by(order, types);
        flags = Arrange.by(order, flags);
        elements = Arrange.by(order, elements);
        regions = Arrange.by(order, regions);
        regionSets = Arrange.by(order, regionSets);
        origins = Arrange.by(order, origins);
        tonnageMt = Arrange.by(order, tonnageMt);
        namesEn = Arrange.by(order, namesEn);
        namesRu = Arrange.by(order, namesRu);
        searchTexts = Arrange.by(order, searchTexts);
        claims = Arrange.by(order, claims);
        names.trim();
        radiusM.trim();
        newestYears = IntStream.range(0, knownOrigins.size())
                .map(code -> newestYear(knownOrigins.get(code)))
                .toArray();
    }

    private static int newestYear(ClaimOrigins origins) {
        SortedSet<Integer> years = origins.saidYears();
        return years.isEmpty() ? 0 : years.last();
    }

    int size() {
        return size;
    }

    long id(int row) {
        return ids[row];
    }

    int version(int row) {
        return versions[row];
    }

    double lonDeg(int row) {
        return lonDeg[row];
    }

    double latDeg(int row) {
        return latDeg[row];
    }

    int statusCode(int row) {
        return statuses[row];
    }

    Status status(int row) {
        return STATUSES[statuses[row]];
    }

    int typeCode(int row) {
        return types[row];
    }

    @Nullable
    DepositType type(int row) {
        return types[row] == NO_TYPE ? null : TYPES[types[row]];
    }

    int elementBits(int row) {
        return elements[row];
    }

    /// 0 for none.
    int regionId(int row) {
        return regions[row];
    }

    int regionSetCode(int row) {
        return regionSets[row];
    }

    /// As [LoadedPoint#regions].
    Dictionary<String> regionSets() {
        return knownRegionSets;
    }

    int originsCode(int row) {
        return origins[row];
    }

    Dictionary<ClaimOrigins> origins() {
        return knownOrigins;
    }

    OriginsText originsText() {
        return originsText;
    }

    /// NaN when it is not known.
    double tonnageMt(int row) {
        return tonnageMt[row];
    }

    boolean has(int row, int flag) {
        return (flags[row] & flag) != 0;
    }

    /// On how many matters claims disagree.
    int disagreements(int row) {
        return (flags[row] & 0xFF) >>> DISAGREEMENTS_SHIFT;
    }

    /// 0 when no source is dated.
    int newestYear(int row) {
        return newestYears[origins[row]];
    }

    /// 0 unless approximate.
    double radiusM(int row) {
        return has(row, APPROXIMATE) ? radiusM.get(namesEn[row]) : 0;
    }

    /// Whether one of the names contains a text.
    ///
    /// @param folded in UTF-8, as [org.rareearthatlas.text.TextFolding] folds it
    boolean hasName(int row, byte[] folded) {
        boolean likeName = searchTexts[row] == LIKE_NAME;
        int start = likeName ? namesEn[row] : searchTexts[row];
        return SearchBytes.contains(names.bytes(), start + 2, names.length(start), folded, likeName);
    }

    /// Whether this is all there is to be searched.
    boolean hasSearchText(int row, String text) {
        boolean likeName = searchTexts[row] == LIKE_NAME;
        return likeName
                ? SearchBytes.isLowerCaseOf(nameEn(row), text)
                : names.get(searchTexts[row]).equals(text);
    }

    /// How many claims the deposit has.
    int claims(int row) {
        return claims[row];
    }

    /// Whether the deposit has a place.
    boolean isLocated(int row) {
        return !Double.isNaN(lonDeg[row]);
    }

    LocationPrecision precision(int row) {
        return !isLocated(row)
                ? LocationPrecision.UNLOCATED
                : has(row, APPROXIMATE) ? LocationPrecision.APPROXIMATE : LocationPrecision.EXACT;
    }

    String nameEn(int row) {
        return names.get(namesEn[row]);
    }

    String nameRu(int row) {
        return names.get(namesRu[row]);
    }
}
