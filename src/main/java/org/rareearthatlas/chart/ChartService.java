package org.rareearthatlas.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.catalog.LocatedDeposits;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.explore.Exploration;
import org.rareearthatlas.explore.ExploreService;
import org.rareearthatlas.pointindex.PointListing;
import org.rareearthatlas.pointindex.PointQuestion;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.pointindex.PointSort;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.springframework.stereotype.Service;

/// Reads what the charts are drawn from.
@Service
public class ChartService {

    /// The claims of so many deposits are read at most, whatever the atlas holds.
    public static final int MAX_DEPOSITS = 1_000;

    private static final PointQuestion MOST_ORE_FIRST =
            new PointQuestion("", "", Filter.INCLUDE, List.of(new PointSort("tonnageMt", true)), true);

    private final LocatedDeposits deposits;
    private final ExploreService explore;
    private final RegionService regions;
    private final ClaimService claims;

    ChartService(LocatedDeposits deposits, ExploreService explore, RegionService regions, ClaimService claims) {
        this.deposits = deposits;
        this.explore = explore;
        this.regions = regions;
        this.claims = claims;
    }

    /// Not for the window's thread: with a million deposits it takes a second when a filter is new.
    ///
    /// @throws org.rareearthatlas.catalog.LayerNotReadyException while the deposits are still being read after the
    ///     start
    public ChartBasis read(Exploration found) {
        PointListing listing = deposits.view().list(explore.narrow(MOST_ORE_FIRST, found.filter(), found.sight()));
        Map<DepositId, PointRow> largest = new LinkedHashMap<>();
        listing.list(0, MAX_DEPOSITS).forEach(row -> largest.put(new DepositId(row.id()), row));
        Map<RegionId, Region> known =
                regions.search("").stream().collect(Collectors.toMap(Region::id, Function.identity()));
        List<Claim> said = claims.listOf(passing(known, found), largest.keySet()).stream()
                .filter(explore.ofClaims(found.filter()))
                .toList();
        return new ChartBasis(found, known, largest, listing.count(), said);
    }

    private static Set<RegionId> passing(Map<RegionId, Region> known, Exploration found) {
        return found.findRegions()
                .map(slugs -> known.values().stream()
                        .filter(region -> slugs.contains(region.slug()))
                        .map(Region::id)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(known.keySet());
    }
}
