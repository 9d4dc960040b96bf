package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.ClaimScan;
import org.rareearthatlas.claim.DepositMarks;
import org.rareearthatlas.claim.GatheredClaims;
import org.rareearthatlas.deposit.DepositPoint;
import org.rareearthatlas.deposit.DepositScan;
import org.rareearthatlas.deposit.IdRange;
import org.springframework.stereotype.Component;

/// Reads located deposits with what their claims come to.
@Component
class PointLoader {

    private static final int MAX_IDS = 1_000;

    private final DepositScan deposits;
    private final ClaimMarks claims;
    private final ClaimScan allClaims;
    private final RegionAreas regions;

    PointLoader(DepositScan deposits, ClaimMarks claims, ClaimScan allClaims, RegionAreas regions) {
        this.deposits = deposits;
        this.claims = claims;
        this.allClaims = allClaims;
        this.regions = regions;
    }

    /// To be told when regions have changed.
    void forgetRegions() {
        regions.forget();
    }

    long estimate() {
        return deposits.estimate();
    }

    DepositScan.Sums sums() {
        return deposits.sums();
    }

    List<IdRange> ranges(int size) {
        return deposits.ranges(size);
    }

    /// What the claims of all deposits come to.
    ///
    /// @param batch how many claims are read at a time
    /// @param stopped once true, no further batch is begun
    DepositMarks marks(int batch, BooleanSupplier stopped) {
        GatheredClaims gathered = new GatheredClaims();
        BatchReader.read(allClaims.ranges(batch), allClaims::list, stopped, gathered::add);
        return allClaims.marks(gathered);
    }

    /// Those of a range in the order of their numbers.
    List<LoadedPoint> list(IdRange range, DepositMarks marks) {
        return marked(deposits.list(range), marks);
    }

    /// The located ones among some deposits, in the order of their numbers.
    List<LoadedPoint> list(Collection<Long> ids) {
        List<LoadedPoint> points = new ArrayList<>();
        List<Long> sorted = ids.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += MAX_IDS) {
            List<Long> some = sorted.subList(from, Math.min(sorted.size(), from + MAX_IDS));
            points.addAll(marked(deposits.list(some), claims.of(some)));
        }
        return points;
    }

    private List<LoadedPoint> marked(List<DepositPoint> points, DepositMarks marks) {
        Function<DepositPoint, String> holding = regions.finder();
        return points.stream()
                .map(point -> new LoadedPoint(
                        point,
                        marks.disagreements(point.id()),
                        marks.origins(point.id()),
                        marks.count(point.id()),
                        holding.apply(point)))
                .toList();
    }
}
