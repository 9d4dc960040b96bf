package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.ClaimOrigins;
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
    private final RegionAreas regions;

    PointLoader(DepositScan deposits, ClaimMarks claims, RegionAreas regions) {
        this.deposits = deposits;
        this.claims = claims;
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

    /// Those of a range in the order of their numbers.
    List<LoadedPoint> list(IdRange range) {
        List<DepositPoint> points = deposits.list(range);
        return points.isEmpty() ? List.of() : marked(points, claims.between(range.firstId(), range.lastId()));
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

    private List<LoadedPoint> marked(List<DepositPoint> points, ClaimMarks.Marks marks) {
        Function<DepositPoint, String> holding = regions.finder();
        return points.stream()
                .map(point -> new LoadedPoint(
                        point,
                        marks.disputed().contains(point.id()),
                        marks.origins().getOrDefault(point.id(), ClaimOrigins.NONE),
                        marks.counts().getOrDefault(point.id(), 0),
                        holding.apply(point)))
                .toList();
    }
}
