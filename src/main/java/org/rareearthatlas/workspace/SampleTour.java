package org.rareearthatlas.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.ui.SourceWords;
import org.springframework.stereotype.Component;

/// The way from a place to its quote to the source, on what the atlas really holds.
@Component
class SampleTour {

    /// The first region of the article that the atlas begins with; another one where it is gone.
    private static final String FIRST_CHOICE = "yakutia";

    private final RegionService regions;
    private final ClaimService claims;

    SampleTour(RegionService regions, ClaimService claims) {
        this.regions = regions;
        this.claims = claims;
    }

    /// Where the tour stops.
    ///
    /// @param name of the region, in the reader's language
    /// @param paths of the region, a quote of it, and the quote's source, from the application's root
    record Stops(String name, List<String> paths) {}

    /// Empty while no region has a quote.
    Optional<Stops> find(Locale locale) {
        return findQuoted().flatMap(region -> find(region, locale));
    }

    private Optional<Stops> find(Region region, Locale locale) {
        return claims.list(Subject.of(region.id())).stream()
                .map(Claim::findQuote)
                .flatMap(Optional::stream)
                .findFirst()
                .map(quote -> stops(region, quote, locale));
    }

    private static Stops stops(Region region, Quote quote, Locale locale) {
        return new Stops(
                new RegionWords(locale).name(region),
                List.of(
                        RegionWords.path(region.slug()),
                        SourceWords.path(quote.id()),
                        SourceWords.path(quote.source().id())));
    }

    private Optional<Region> findQuoted() {
        Map<RegionId, Integer> quotes = claims.countQuotesByRegion();
        Optional<Region> first = regions.findBySlug(FIRST_CHOICE).filter(region -> quotes.containsKey(region.id()));
        return first.or(() -> quotes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> regions.find(most.getKey())));
    }
}
