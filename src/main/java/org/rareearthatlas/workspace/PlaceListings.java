package org.rareearthatlas.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.ExploreService;
import org.rareearthatlas.explore.Sight;
import org.rareearthatlas.pointindex.NameLanguage;
import org.rareearthatlas.pointindex.PointQuestion;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.uikit.Counts;
import org.springframework.stereotype.Component;

/// Reads the list that mirrors the map.
@Component
class PlaceListings {

    private final RegionService regions;
    private final DepositRows deposits;
    private final ClaimService claims;
    private final ExploreService explore;

    PlaceListings(RegionService regions, DepositRows deposits, ClaimService claims, ExploreService explore) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
        this.explore = explore;
    }

    /// The regions and deposits with a name that contains the words, whatever its language, case and diacritics.
    PlaceListing search(String words, Locale locale) {
        return search(words, AtlasFilter.NONE, null, null, locale);
    }

    /// Those among them that pass a filter.
    ///
    /// @param slugs of the regions that pass; null for all
    /// @param sight where deposits must lie; null for anywhere or nowhere
    PlaceListing search(
            String words, AtlasFilter filter, @Nullable Set<String> slugs, @Nullable Sight sight, Locale locale) {
        PointQuestion question = question(words, filter, sight, locale);
        Map<RegionId, Integer> quotes = claims.countQuotesByRegion();
        return new PlaceListing(
                heading("workspace.regions", locale),
                regions.search(words).stream()
                        .filter(region -> slugs == null || slugs.contains(region.slug()))
                        .map(region -> row(region, quotes.getOrDefault(region.id(), 0), locale))
                        .toList(),
                heading("workspace.deposits", locale),
                deposits.count(question, locale),
                page -> deposits.list(question, page * PlaceListing.PAGE_SIZE, PlaceListing.PAGE_SIZE, locale),
                id -> deposits.findIndex(question, id, locale),
                deposits.findPercentRead(locale));
    }

    /// Has the index find the deposits of a list ahead, so that the window's thread need not wait for them.
    void prepare(AtlasFilter filter, @Nullable Sight sight, Locale locale) {
        deposits.count(question("", filter, sight, locale), locale);
    }

    private PointQuestion question(String words, AtlasFilter filter, @Nullable Sight sight, Locale locale) {
        return explore.narrow(PointQuestion.ofWords(words, NameLanguage.of(locale)), filter, sight);
    }

    /// How much of the deposits is read after a start, of a hundred; empty when they are.
    OptionalInt findPercentRead(Locale locale) {
        return deposits.findPercentRead(locale);
    }

    private static PlaceRow heading(String key, Locale locale) {
        return PlaceRow.heading(key, I18NProvider.translate(locale, key));
    }

    private static PlaceRow row(Region region, int quotes, Locale locale) {
        RegionWords words = new RegionWords(locale);
        String path = RegionWords.path(region.slug());
        return new PlaceRow(
                path,
                false,
                path,
                words.name(region),
                words.secondLine(region),
                Counts.text(locale, "workspace.quotes", quotes),
                RegionWords.sign(region),
                false);
    }
}
