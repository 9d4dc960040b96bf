package org.rareearthatlas.chart;

import java.util.List;
import java.util.Map;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.explore.Exploration;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;

/// What the charts are drawn from.
///
/// @param regions all regions of the atlas, so that those that hold a deposit can be named
/// @param deposits those that pass the filter; of very many only those with the most ore
/// @param depositsInAll how many pass, located or not
/// @param claims about the deposits and about the regions that pass; each meets the filter itself
public record ChartBasis(
        Exploration exploration,
        Map<RegionId, Region> regions,
        Map<DepositId, PointRow> deposits,
        int depositsInAll,
        List<Claim> claims) {

    /// Whether some deposits were left out because there are too many.
    public boolean isPart() {
        return deposits.size() < depositsInAll;
    }
}
