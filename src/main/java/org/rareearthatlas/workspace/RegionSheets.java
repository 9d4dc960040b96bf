package org.rareearthatlas.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.catalog.LayerNotReadyException;
import org.rareearthatlas.catalog.PlaceFinder;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimCounts;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.region.PointPlace;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.IndependentVoices;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.SourceTextService;
import org.springframework.stereotype.Component;

/// Gathers what the drawer tells of a region, in a number of queries that does not grow with it.
@Component
class RegionSheets {

    /// What counts as near to a place that is a point.
    static final double NEAR_PLACE_M = 50_000;

    /// A longer list is read nowhere; how many there are is told.
    private static final int MOST_ROWS = 100;

    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;
    private final PlaceFinder places;
    private final QuotedPlaces quotedPlaces;
    private final SourceTextService texts;
    private final IndependentVoices voices;

    RegionSheets(
            RegionService regions,
            DepositService deposits,
            ClaimService claims,
            PlaceFinder places,
            QuotedPlaces quotedPlaces,
            SourceTextService texts,
            IndependentVoices voices) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
        this.places = places;
        this.quotedPlaces = quotedPlaces;
        this.texts = texts;
        this.voices = voices;
    }

    Optional<RegionSheet> find(String slug, Locale locale) {
        return regions.findBySlug(slug).map(region -> read(region, locale));
    }

    private RegionSheet read(Region region, Locale locale) {
        List<Claim> all = claims.list(Subject.of(region.id()));
        List<Source> sources = all.stream()
                .flatMap(claim -> claim.findSource().stream())
                .distinct()
                .toList();
        PlaceFinder.Found located = located(region, locale);
        List<Deposit> unlocated = unlocated(region);
        List<DepositRow.Model> rows = rows(
                inOrder(located.first()),
                unlocated.stream().limit(MOST_ROWS - located.first().size()).toList());
        return new RegionSheet(
                region,
                quotes(all, region, locale),
                all.stream().filter(claim -> claim.quote() == null).toList(),
                rows,
                located.count() < 0 ? RegionSheet.NOT_READ : located.count() + unlocated.size(),
                sources.size(),
                voices.count(sources),
                sources.stream().anyMatch(source -> source.data().kind() == SourceKind.NEWS));
    }

    private List<QuoteCard.Model> quotes(List<Claim> all, Region region, Locale locale) {
        Map<QuoteId, Quote> quotes = new LinkedHashMap<>();
        all.stream()
                .flatMap(claim -> claim.findQuote().stream())
                .forEach(quote -> quotes.putIfAbsent(quote.id(), quote));
        Map<QuoteId, List<Region>> named = quotedPlaces.byQuote(quotes.keySet());
        Map<QuoteId, QuotePlace> stands = texts.listNewestPlaces(quotes.keySet());
        return quotes.values().stream()
                .map(quote -> new QuoteCard.Model(
                        quote,
                        region.names().strings(),
                        QuotedPlaces.others(named.getOrDefault(quote.id(), List.of()), region, locale),
                        true,
                        stands.get(quote.id())))
                .toList();
    }

    private List<DepositRow.Model> rows(List<Deposit> located, List<Deposit> unlocated) {
        Map<DepositId, ClaimCounts> counts = claims.countByDeposit(Stream.concat(located.stream(), unlocated.stream())
                .map(Deposit::id)
                .toList());
        List<DepositRow.Model> rows = new ArrayList<>();
        addRows(rows, located, counts, false);
        addRows(rows, unlocated, counts, true);
        return rows;
    }

    private List<Deposit> inOrder(List<DepositId> ids) {
        Map<DepositId, Deposit> byId =
                deposits.list(ids).stream().collect(Collectors.toMap(Deposit::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private List<Deposit> unlocated(Region region) {
        return partsOf(region)
                .flatMap(part -> deposits.listUnlocatedIn(part.id()).stream())
                .distinct()
                .toList();
    }

    /// Those in the region by name, or around a place that is a point, the nearest first.
    private PlaceFinder.Found located(Region region, Locale locale) {
        try {
            return locatedNow(region, locale);
        } catch (LayerNotReadyException e) {
            return new PlaceFinder.Found(RegionSheet.NOT_READ, List.of());
        }
    }

    private PlaceFinder.Found locatedNow(Region region, Locale locale) {
        PointPlace place = region.data().point();
        if (place == null) {
            return places.findDepositsIn(region.id(), locale, MOST_ROWS);
        }
        List<DepositId> near = places.listDepositsNear(place.point(), NEAR_PLACE_M).stream()
                .map(PlaceFinder.Neighbour::id)
                .toList();
        return new PlaceFinder.Found(near.size(), near.stream().limit(MOST_ROWS).toList());
    }

    private static void addRows(
            List<DepositRow.Model> rows,
            Collection<Deposit> deposits,
            Map<DepositId, ClaimCounts> counts,
            boolean onlyStated) {
        deposits.forEach(deposit -> rows.add(
                new DepositRow.Model(deposit, counts.getOrDefault(deposit.id(), ClaimCounts.NONE), onlyStated)));
    }

    private static boolean holds(Region region, Region other) {
        return other.data().point() == null
                && region.data().unitCodes().containsAll(other.data().unitCodes());
    }

    /// The region itself and the regions of the atlas that it holds wholly.
    private Stream<Region> partsOf(Region region) {
        return regions.search("").stream().filter(other -> other.id().equals(region.id()) || holds(region, other));
    }
}
