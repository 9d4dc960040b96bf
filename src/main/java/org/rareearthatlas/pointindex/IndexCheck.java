package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.deposit.DepositPoint;
import org.rareearthatlas.deposit.DepositScan;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.pointindex.PointView.Layered;

/// Compares the index with the database: how many deposits there are, the sums of their numbers and versions, and some
/// of
/// them, chosen at random, value by value.
final class IndexCheck {

    private static final int SAMPLE = 200;

    private final PointLoader loader;
    private final SplittableRandom random = new SplittableRandom();

    IndexCheck(PointLoader loader) {
        this.loader = loader;
    }

    boolean agrees(PointView view) {
        return loader.sums().equals(sums(view)) && agreesInSample(view);
    }

    static DepositScan.Sums sums(PointView view) {
        long[] sums = new long[3];
        for (Layered layer : all(view)) {
            PointColumns columns = layer.segment().columns();
            layer.segment().forEachMatch(Filter.INCLUDE, layer.dead(), row -> {
                sums[0]++;
                sums[1] += columns.id(row);
                sums[2] += columns.version(row);
            });
        }
        return new DepositScan.Sums(sums[0], sums[1], sums[2]);
    }

    private boolean agreesInSample(PointView view) {
        return loader.list(sample(view)).stream()
                .allMatch(loaded ->
                        find(view, loaded).filter(row -> isSame(loaded, row)).isPresent());
    }

    private static Optional<PointRow> find(PointView view, LoadedPoint loaded) {
        return loaded.point().isLocated() ? view.find(loaded.id()) : view.findUnlocated(loaded.id());
    }

    private static List<Layered> all(PointView view) {
        return Stream.concat(view.layers().stream(), view.unlocated().stream()).toList();
    }

    private List<Long> sample(PointView view) {
        List<Long> ids = new ArrayList<>();
        for (Layered layer : all(view)) {
            PointColumns columns = layer.segment().columns();
            for (int i = 0; i < Math.min(SAMPLE, columns.size()); i++) {
                ids.add(columns.id(random.nextInt(columns.size())));
            }
        }
        return ids.stream().distinct().toList();
    }

    private static boolean isSame(LoadedPoint loaded, PointRow row) {
        DepositPoint point = loaded.point();
        return point.version() == row.version()
                && Double.compare(point.lonDeg(), row.lonDeg()) == 0
                && Double.compare(point.latDeg(), row.latDeg()) == 0
                && point.precision() == row.precision()
                && point.radiusM() == row.radiusM()
                && point.elementBits() == row.elementBits()
                && Optional.ofNullable(point.type()).equals(row.findType())
                && Optional.ofNullable(point.status()).orElse(Status.UNKNOWN) == row.status()
                && point.statedRegionId() == row.statedRegionId()
                && point.hasOutline() == row.hasOutline()
                && point.nameEn().equals(row.nameEn())
                && point.nameRu().equals(row.nameRu())
                && Double.compare(point.tonnageMt(), row.tonnageMt()) == 0
                && loaded.regions().equals(row.regions())
                && loaded.origins().equals(row.origins())
                && row.columns().hasSearchText(row.row(), point.searchText())
                && loaded.claims() == row.claims()
                && loaded.disagreements() == row.disagreements();
    }
}
