package org.rareearthatlas.explore;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.springframework.stereotype.Component;

/// Which regions pass a filter: what is asked of claims, the region's own claims must meet; what only deposits have, a
/// deposit in the region must.
@Component
class RegionRule {

    /// @param slugs null for all
    /// @param byYear how many of them have a claim of each year, the filter's years left aside
    record Passing(@Nullable Set<String> slugs, Map<String, Integer> byYear) {}

    private final RegionService regions;
    private final ClaimMarks claims;

    RegionRule(RegionService regions, ClaimMarks claims) {
        this.regions = regions;
        this.claims = claims;
    }

    /// @param withDeposits the regions that hold a deposit as asked; called only when deposits are asked for
    Passing apply(AtlasFilter filter, Supplier<Collection<String>> withDeposits) {
        Map<RegionId, ClaimOrigins> origins = claims.listOriginsOfRegions();
        Collection<String> holding = filter.asksDeposits() ? withDeposits.get() : List.of();
        Set<String> passing = new HashSet<>();
        Map<String, Integer> byYear = new TreeMap<>();
        for (Region region : regions.search("")) {
            ClaimOrigins said = origins.getOrDefault(region.id(), ClaimOrigins.NONE);
            boolean inAnyYear = isChosen(filter, region)
                    && meetsClaims(filter, said)
                    && (!filter.asksDeposits() || holding.contains(region.slug()));
            if (inAnyYear) {
                years(filter, said).forEach(year -> byYear.merge(year.toString(), 1, Integer::sum));
            }
            if (inAnyYear && filter.years().meets(years(filter, said))) {
                passing.add(region.slug());
            }
        }
        return new Passing(filter.isEmpty() ? null : passing, byYear);
    }

    private static boolean isChosen(AtlasFilter filter, Region region) {
        SortedSet<String> chosen = filter.values(FilterPart.REGION);
        return chosen.isEmpty() || chosen.contains(region.slug());
    }

    private static boolean meetsClaims(AtlasFilter filter, ClaimOrigins said) {
        return meets(filter, FilterPart.SPEAKER, said.speakers())
                && meets(filter, FilterPart.SOURCE, said.sourceKinds())
                && meets(filter, FilterPart.EVIDENCE, said.evidence());
    }

    private static boolean meets(AtlasFilter filter, FilterPart part, Collection<?> values) {
        SortedSet<String> chosen = filter.values(part);
        return chosen.isEmpty() || values.stream().anyMatch(value -> chosen.contains(value.toString()));
    }

    private static SortedSet<Integer> years(AtlasFilter filter, ClaimOrigins said) {
        return filter.dates() == Dates.SAID ? said.saidYears() : said.heldYears();
    }
}
