package org.rareearthatlas.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimCounts;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceTextService;
import org.springframework.stereotype.Component;

/// Gathers what the drawer tells of sources and quotes.
@Component
class SourceSheets {

    private final SourceService sources;
    private final SourceTextService texts;
    private final ClaimService claims;
    private final QuotedPlaces quotedPlaces;
    private final ClaimSubjects subjects;
    private final DepositService deposits;

    SourceSheets(
            SourceService sources,
            SourceTextService texts,
            ClaimService claims,
            QuotedPlaces quotedPlaces,
            ClaimSubjects subjects,
            DepositService deposits) {
        this.sources = sources;
        this.texts = texts;
        this.claims = claims;
        this.quotedPlaces = quotedPlaces;
        this.subjects = subjects;
        this.deposits = deposits;
    }

    /// @param limit how many quotes to read at most
    Optional<SourceSheet> findSource(SourceId id, int limit, Locale locale) {
        return sources.findSource(id).map(source -> read(source, limit, locale));
    }

    Optional<QuoteSheet> findQuote(QuoteId id, Locale locale) {
        return sources.findQuote(id)
                .map(quote -> new QuoteSheet(
                        cards(List.of(quote), locale, false).getFirst(),
                        subjects.group(claims.listOf(quote.id()), locale)));
    }

    /// Quotes as cards, in their order.
    List<QuoteCard.Model> cards(List<Quote> quotes, Locale locale) {
        return cards(quotes, locale, true);
    }

    /// @param limit how many quotes, and how many deposits, to read at most
    NotOnTheMap notOnTheMap(int limit, Locale locale) {
        List<Quote> quotes = sources.listQuotes(claims.listQuotesWithoutClaim(limit));
        List<Deposit> unlocated = deposits.listUnlocated(limit + 1);
        List<Deposit> shown = unlocated.subList(0, Math.min(limit, unlocated.size()));
        Map<DepositId, ClaimCounts> counts =
                claims.countByDeposit(shown.stream().map(Deposit::id).toList());
        return new NotOnTheMap(
                cards(quotes, locale, true),
                claims.countQuotesWithoutClaim(),
                shown.stream()
                        .map(deposit -> new DepositRow.Model(
                                deposit, counts.getOrDefault(deposit.id(), ClaimCounts.NONE), false))
                        .toList(),
                unlocated.size() > limit);
    }

    private SourceSheet read(Source source, int limit, Locale locale) {
        return new SourceSheet(
                source,
                derivedFrom(source.data().derivedFrom()),
                cards(sources.listQuotesOf(source.id(), limit), locale, true),
                sources.countQuotes(List.of(source.id())).getOrDefault(source.id(), 0),
                subjects.group(claims.listWithoutQuote(source.id()), locale));
    }

    private @Nullable Source derivedFrom(@Nullable SourceId id) {
        return id == null ? null : sources.findSource(id).orElse(null);
    }

    private List<QuoteCard.Model> cards(List<Quote> quotes, Locale locale, boolean linksToQuote) {
        Map<QuoteId, List<Region>> named =
                quotedPlaces.byQuote(quotes.stream().map(Quote::id).toList());
        Map<QuoteId, QuotePlace> places =
                texts.listNewestPlaces(quotes.stream().map(Quote::id).toList());
        return quotes.stream()
                .map(quote -> card(
                        quote, named.getOrDefault(quote.id(), List.of()), locale, linksToQuote, places.get(quote.id())))
                .toList();
    }

    private static QuoteCard.Model card(
            Quote quote, List<Region> named, Locale locale, boolean linksToQuote, @Nullable QuotePlace place) {
        List<String> marked = named.stream()
                .flatMap(region -> region.names().strings().stream())
                .toList();
        return new QuoteCard.Model(quote, marked, QuotedPlaces.others(named, null, locale), linksToQuote, place);
    }
}
