package org.rareearthatlas.explore;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.Filters;
import org.rareearthatlas.catalog.LocatedDeposits;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.filter.FilterLanguage;
import org.rareearthatlas.filter.FilterParser;
import org.rareearthatlas.filter.Queryables;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.pointindex.Facet;
import org.rareearthatlas.pointindex.FacetCounts;
import org.rareearthatlas.pointindex.PointQuestion;
import org.rareearthatlas.source.PartyKind;
import org.rareearthatlas.source.PartyService;
import org.springframework.stereotype.Service;

/// Answers filters: how many deposits pass and which regions do, and what one would see by choosing otherwise.
@Service
public class ExploreService {

    /// Made at the first question: it starts GeoTools, for which the start of the atlas does not wait.
    private static final class Known {

        private static final Queryables QUERYABLES = Queryables.of(DepositFeatures.SCHEMA);
    }

    private final LocatedDeposits deposits;
    private final RegionRule regions;
    private final PartyService parties;

    ExploreService(LocatedDeposits deposits, RegionRule regions, PartyService parties) {
        this.deposits = deposits;
        this.regions = regions;
        this.parties = parties;
    }

    /// Takes some tens of milliseconds for a million deposits: not for the window's thread.
    ///
    /// @throws org.rareearthatlas.catalog.LayerNotReadyException while the deposits are still being read after the
    ///     start
    public Exploration explore(AtlasFilter filter) {
        return explore(filter, null);
    }

    /// As [#explore(AtlasFilter)], of what a map shows alone.
    ///
    /// @param sight null for the whole world
    public Exploration explore(AtlasFilter filter, @Nullable Sight sight) {
        AtlasFilter written = asWritten(filter);
        Map<Facet, String> conditions = FilterText.byFacet(written);
        Filter within = sight == null ? Filter.INCLUDE : Filters.intersects(sight.areaWgs84());
        FacetCounts counts = count(within, conditions);
        RegionCounts passing = regions.apply(written, sight, () -> ofDeposits(written, within, conditions, counts));
        return new Exploration(filter, FilterText.join(conditions), counts, passing, sight);
    }

    /// The filter as one on the features of deposits.
    public Filter toFilter(AtlasFilter filter) {
        String cql2 = FilterText.join(FilterText.byFacet(asWritten(filter)));
        return cql2.isEmpty() ? Filter.INCLUDE : parse(cql2);
    }

    /// The question for what passes the filter, too.
    public PointQuestion narrow(PointQuestion question, AtlasFilter filter) {
        String cql2 = FilterText.join(FilterText.byFacet(asWritten(filter)));
        return cql2.isEmpty() ? question : question.where(cql2, parse(cql2));
    }

    /// As [#narrow(PointQuestion, AtlasFilter)], for what a map shows alone.
    ///
    /// @param sight null for the whole world
    public PointQuestion narrow(PointQuestion question, AtlasFilter filter, @Nullable Sight sight) {
        PointQuestion narrowed = narrow(question, filter);
        return sight == null
                ? narrowed
                : narrowed.within(narrowed.filterKey() + "\n" + sight.key(), Filters.intersects(sight.areaWgs84()));
    }

    /// Whether a claim itself meets all that is asked of claims: one that does not is not shown among those of a place
    /// that passes by another.
    public Predicate<Claim> ofClaims(AtlasFilter filter) {
        return new ClaimRule(asWritten(filter));
    }

    /// A speaker means every way in which the name is written.
    private AtlasFilter asWritten(AtlasFilter filter) {
        SortedSet<String> names = new TreeSet<>(filter.values(FilterPart.SPEAKER));
        for (String name : filter.values(FilterPart.SPEAKER)) {
            parties.findByName(PartyKind.SPEAKER, name).ifPresent(party -> names.addAll(party.writtenAs()));
        }
        Map<FilterPart, SortedSet<String>> chosen = new EnumMap<>(FilterPart.class);
        chosen.putAll(filter.chosen());
        chosen.put(FilterPart.SPEAKER, names);
        return new AtlasFilter(chosen, filter.years(), filter.dates());
    }

    private FacetCounts count(Filter within, Map<Facet, String> conditions) {
        Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
        conditions.forEach((facet, condition) -> filters.put(facet, parse(condition)));
        return deposits.view().facets(within, filters);
    }

    /// The regions with a deposit that meets what is asked of deposits themselves.
    private Collection<String> ofDeposits(
            AtlasFilter filter, Filter within, Map<Facet, String> conditions, FacetCounts counts) {
        Map<Facet, String> own = new EnumMap<>(conditions);
        own.keySet()
                .removeIf(facet -> filter.chosen().keySet().stream()
                        .noneMatch(part -> part.facet() == facet && part.asksDeposits()));
        FacetCounts found = own.keySet().equals(conditions.keySet()) ? counts : count(within, own);
        return found.byFacet().getOrDefault(Facet.REGION, Map.of()).keySet().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Filter parse(String cql2) {
        return FilterParser.parse(FilterLanguage.CQL2_TEXT, cql2, Known.QUERYABLES, CrsReference.CRS84);
    }
}
