package org.rareearthatlas.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.pointindex.Facet;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.springframework.stereotype.Component;

/// Which regions pass a filter: what is asked of claims, the region's own claims must meet; what only deposits have, a
/// deposit in the region must.
@Component
class RegionRule {

    private static final List<Facet> OF_REGIONS =
            List.of(Facet.REGION, Facet.SPEAKER, Facet.SOURCE_KIND, Facet.EVIDENCE, Facet.SAID_YEAR, Facet.HELD_YEAR);

    private final RegionService regions;
    private final ClaimMarks claims;

    RegionRule(RegionService regions, ClaimMarks claims) {
        this.regions = regions;
        this.claims = claims;
    }

    /// @param sight outside of which no region passes; null for the whole world
    /// @param withDeposits the slugs of regions that hold a deposit as asked; called only when
    ///     deposits are asked for
    RegionCounts apply(AtlasFilter filter, @Nullable Sight sight, Supplier<Collection<String>> withDeposits) {
        Map<RegionId, ClaimOrigins> origins = claims.listOriginsOfRegions();
        Collection<String> holding = filter.asksDeposits() ? withDeposits.get() : List.of();
        Count count = new Count(filter, holding);
        List<Region> seen = regions.search("").stream()
                .filter(region -> sight == null || sight.regions().contains(region.slug()))
                .toList();
        seen.forEach(region -> count.add(region, origins.getOrDefault(region.id(), ClaimOrigins.NONE)));
        return count.finish();
    }

    /// Counts region by region, as [org.rareearthatlas.pointindex.PointView#facets] counts deposits.
    private static final class Count {

        private final AtlasFilter filter;
        private final Collection<String> holding;
        private final Set<String> passing = new HashSet<>();
        private final Map<Facet, Map<String, Integer>> byFacet = new EnumMap<>(Facet.class);
        private final Map<Facet, Integer> failingOnly = new EnumMap<>(Facet.class);

        Count(AtlasFilter filter, Collection<String> holding) {
            this.filter = filter;
            this.holding = holding;
            OF_REGIONS.forEach(facet -> byFacet.put(facet, new TreeMap<>()));
        }

        void add(Region region, ClaimOrigins said) {
            List<Facet> failing = new ArrayList<>();
            if (filter.asksDeposits() && !holding.contains(region.slug())) {
                // by which of several parts its deposits fail is not known: as if by each
                filter.chosen().keySet().stream()
                        .filter(FilterPart::asksDeposits)
                        .forEach(part -> failing.add(part.facet()));
            }
            filter.chosen().forEach((part, chosen) -> {
                if (!part.asksDeposits()
                        && values(part.facet(), region, said).stream()
                                .noneMatch(value -> chosen.contains(value.toString()))) {
                    failing.add(part.facet());
                }
            });
            Facet years = filter.dates() == Dates.SAID ? Facet.SAID_YEAR : Facet.HELD_YEAR;
            if (!filter.years().meets(filter.dates() == Dates.SAID ? said.saidYears() : said.heldYears())) {
                failing.add(years);
            }
            if (failing.isEmpty()) {
                passing.add(region.slug());
                OF_REGIONS.forEach(facet -> count(facet, region, said));
            } else if (failing.size() == 1) {
                failingOnly.merge(failing.getFirst(), 1, Integer::sum);
                count(failing.getFirst(), region, said);
            }
        }

        private void count(Facet facet, Region region, ClaimOrigins said) {
            Map<String, Integer> counts = byFacet.computeIfAbsent(facet, key -> new TreeMap<>());
            values(facet, region, said).forEach(value -> counts.merge(value.toString(), 1, Integer::sum));
        }

        RegionCounts finish() {
            Map<Facet, Integer> without = new EnumMap<>(Facet.class);
            filter.chosen().keySet().forEach(part -> without.put(part.facet(), 0));
            failingOnly.forEach((facet, count) -> without.put(facet, passing.size() + count));
            return new RegionCounts(Set.copyOf(passing), byFacet, without);
        }
    }

    private static Collection<?> values(Facet facet, Region region, ClaimOrigins said) {
        return switch (facet) {
            case REGION -> List.of(region.slug());
            case SPEAKER -> said.speakers();
            case SOURCE_KIND -> said.sourceKinds();
            case EVIDENCE -> said.evidence();
            case SAID_YEAR -> said.saidYears();
            case HELD_YEAR -> said.heldYears();
            case ELEMENT, STATUS, TYPE, SIZE -> List.of();
        };
    }
}
