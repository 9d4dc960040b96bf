package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.deposit.DepositPoint;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.MapProjection;

/// The index alone, without database and HTTP, on a million places around three thousand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class PointIndexJmh {

    private static final int SIZE = 1_000_000;
    private static final int CLUSTERS = 3_000;

    private final SplittableRandom random = new SplittableRandom(42);
    private PointView view = PointView.of(0, PointSegment.of(new PointColumns(0)), TombstoneSet.NONE, null);
    private List<Filter> boxes = List.of();
    private Filter everywhere = Filter.INCLUDE;
    private Filter byName = Filter.INCLUDE;
    private int next;

    @Setup
    public void fill() throws CQLException {
        double[][] centres = new double[CLUSTERS][];
        for (int i = 0; i < CLUSTERS; i++) {
            centres[i] = new double[] {random.nextDouble(-170, 170), random.nextDouble(-50, 70)};
        }
        PointColumns columns = new PointColumns(SIZE);
        for (int i = 0; i < SIZE; i++) {
            double[] centre = centres[random.nextInt(CLUSTERS)];
            columns.add(point(i + 1, centre[0] + random.nextGaussian() * 0.5, centre[1] + random.nextGaussian() * 0.3));
        }
        view = PointView.of(1, PointSegment.of(columns), TombstoneSet.NONE, null);
        view.prepare(MapProjection.WEB_MERCATOR);
        List<Filter> filters = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            double[] centre = centres[random.nextInt(CLUSTERS)];
            double half = random.nextDouble(0.25, 5);
            filters.add(ECQL.toFilter("BBOX(geometry, %f, %f, %f, %f) AND status = 'PROSPECT'"
                    .formatted(centre[0] - half, centre[1] - half, centre[0] + half, centre[1] + half)));
        }
        boxes = filters;
        everywhere = ECQL.toFilter("status = 'PROSPECT' AND elements LIKE '%Nd%'");
        byName = ECQL.toFilter("nameEn ILIKE '%9999%'");
    }

    private LoadedPoint point(long id, double lonDeg, double latDeg) {
        return new LoadedPoint(
                new DepositPoint(
                        id,
                        0,
                        lonDeg,
                        latDeg,
                        LocationPrecision.EXACT,
                        0,
                        0xFF << random.nextInt(10),
                        null,
                        Status.values()[random.nextInt(Status.values().length)],
                        Double.NaN,
                        0,
                        false,
                        "Deposit " + id,
                        "Deposit " + id,
                        "\ndeposit " + id + "\n"),
                0,
                ClaimOrigins.NONE,
                1,
                "");
    }

    /// Sorting all names, as after a start.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public int[] sortNames() {
        return NameOrder.of(view.layers().getFirst().segment().columns(), NameLanguage.ENGLISH);
    }

    /// A page from the middle of the list of all.
    @Benchmark
    public List<PointRow> pageOfList() {
        return view.list(PointQuestion.ofWords("", NameLanguage.ENGLISH)).list(SIZE / 2, 50);
    }

    /// The first page of those whose names contain some digits, others each time.
    @Benchmark
    public List<PointRow> listByWords() {
        next++;
        return view.list(PointQuestion.ofWords("t " + next % 100_000, NameLanguage.ENGLISH))
                .list(0, 50);
    }

    /// All cells of a tile of the zooms 0 to 12, in turn.
    @Benchmark
    public int cellsOfATile() {
        return cells(view.all());
    }

    /// The same of what a filter selects.
    @Benchmark
    public int cellsOfAFilteredTile() {
        return cells(view.select("everywhere", everywhere));
    }

    private int cells(PointSelection selection) {
        int zoom = next++ % 13;
        int across = 1 << zoom;
        int[] count = {0};
        selection.forEachCell(
                new TileAddress(MapProjection.WEB_MERCATOR, zoom, across * 5 / 8, across * 3 / 8),
                6,
                cell -> count[0] += cell.count());
        return count[0];
    }

    /// A page of a hundred in a box with a status, and the count of all.
    @Benchmark
    public int pageInABox() {
        return view.page(boxes.get(next++ % boxes.size()), 0, 100).matched();
    }

    /// How many of all have a status and an element.
    @Benchmark
    public int countEverywhere() {
        return view.count(everywhere);
    }

    /// How many of all have a name like this, which GeoTools evaluates one by one.
    @Benchmark
    public int countByName() {
        return view.count(byName);
    }
}
