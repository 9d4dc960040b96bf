package org.rareearthatlas.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.springframework.stereotype.Component;

/// Joins claims with the quotes and sources of their evidence: two queries, however many claims.
@Component
class ClaimResolver {

    private final SourceService sources;

    ClaimResolver(SourceService sources) {
        this.sources = sources;
    }

    List<Claim> resolve(List<ClaimEntity> claims) {
        Map<QuoteId, Quote> quotes = quotesOf(claims);
        Map<SourceId, Source> cited = sourcesOf(claims);
        return claims.stream().map(claim -> join(claim, quotes, cited)).toList();
    }

    private Map<QuoteId, Quote> quotesOf(List<ClaimEntity> claims) {
        List<QuoteId> ids = claims.stream()
                .map(claim -> claim.evidence().quoteId())
                .filter(Objects::nonNull)
                .distinct()
                .map(QuoteId::new)
                .toList();
        return sources.listQuotes(ids).stream().collect(Collectors.toMap(Quote::id, Function.identity()));
    }

    private Map<SourceId, Source> sourcesOf(List<ClaimEntity> claims) {
        List<SourceId> ids = claims.stream()
                .map(claim -> claim.evidence().sourceId())
                .filter(Objects::nonNull)
                .distinct()
                .map(SourceId::new)
                .toList();
        return sources.listSources(ids).stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    private static Claim join(ClaimEntity claim, Map<QuoteId, Quote> quotes, Map<SourceId, Source> cited) {
        ClaimData data = claim.toData();
        @Nullable Quote quote = data.evidence() instanceof Evidence.OfQuote of ? quotes.get(of.quote()) : null;
        @Nullable
        Source source = switch (data.evidence()) {
            case Evidence.OfQuote of -> quote == null ? null : quote.source();
            case Evidence.OfRecord of -> cited.get(of.source());
            case Evidence.OfCitation of -> cited.get(of.source());
            case Evidence.Unsourced unsourced -> null;
        };
        return new Claim(claim.id(), claim.version(), data, quote, source);
    }
}
