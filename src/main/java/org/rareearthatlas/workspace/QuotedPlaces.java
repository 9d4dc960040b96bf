package org.rareearthatlas.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.QuoteId;
import org.springframework.stereotype.Component;

/// Tells which regions quotes speak of, for many quotes in two queries.
@Component
class QuotedPlaces {

    private final ClaimService claims;
    private final RegionService regions;

    QuotedPlaces(ClaimService claims, RegionService regions) {
        this.claims = claims;
        this.regions = regions;
    }

    /// The regions of each quote in the order of their claims; quotes about no region are absent.
    Map<QuoteId, List<Region>> byQuote(Collection<QuoteId> quotes) {
        Map<QuoteId, List<RegionId>> ids = claims.listRegionsByQuote(quotes);
        Map<RegionId, Region> byId =
                regions
                        .list(ids.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Region::id, Function.identity()));
        Map<QuoteId, List<Region>> named = new HashMap<>();
        ids.forEach((quote, regionIds) -> named.put(
                quote,
                regionIds.stream().map(byId::get).filter(Objects::nonNull).toList()));
        return named;
    }

    /// These regions as places of a quote card, without the one that the card stands under.
    static List<QuoteCard.Place> others(List<Region> named, @Nullable Region here, Locale locale) {
        return named.stream()
                .filter(region -> here == null || !region.id().equals(here.id()))
                .map(region -> new QuoteCard.Place(region.slug(), region.names().preferred(locale)))
                .toList();
    }
}
