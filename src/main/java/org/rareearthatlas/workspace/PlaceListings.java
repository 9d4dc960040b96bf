package org.rareearthatlas.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rareearthatlas.claim.ClaimCounts;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
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
    private final DepositService deposits;
    private final ClaimService claims;

    PlaceListings(RegionService regions, DepositService deposits, ClaimService claims) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
    }

    /// The regions and deposits with a name that contains the words, whatever its language, case and diacritics.
    PlaceListing search(String words, Locale locale) {
        Map<RegionId, Integer> quotes = claims.countQuotesByRegion();
        return new PlaceListing(
                heading("workspace.regions", locale),
                regions.search(words).stream()
                        .map(region -> row(region, quotes.getOrDefault(region.id(), 0), locale))
                        .toList(),
                heading("workspace.deposits", locale),
                deposits.countSearch(words),
                page -> page(words, page, locale));
    }

    private static PlaceRow heading(String key, Locale locale) {
        return PlaceRow.heading(key, I18NProvider.translate(locale, key));
    }

    private List<PlaceRow> page(String words, int page, Locale locale) {
        List<Deposit> found = deposits.search(words, page, PlaceListing.PAGE_SIZE);
        Map<DepositId, ClaimCounts> counts =
                claims.countByDeposit(found.stream().map(Deposit::id).toList());
        return found.stream()
                .map(deposit -> row(deposit, counts.getOrDefault(deposit.id(), ClaimCounts.NONE), locale))
                .toList();
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

    private static PlaceRow row(Deposit deposit, ClaimCounts counts, Locale locale) {
        DepositWords words = new DepositWords(locale);
        String path = DepositWords.path(deposit.id());
        return new PlaceRow(
                path,
                false,
                path,
                words.name(deposit),
                words.secondLine(deposit),
                Counts.text(locale, "claim.count", counts.all()),
                DepositWords.sign(deposit),
                counts.isUnsourced());
    }
}
