package org.rareearthatlas.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextId;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.QuoteAnchor;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.stereotype.Component;

/// Makes the quote, the claim and, where need be, the region of an acceptance, and takes them back.
@Component
class ReviewActs {

    private final SourceService sources;
    private final SourceTextService texts;
    private final RegionService regions;
    private final ClaimService claims;
    private final PlaceOptions options;

    ReviewActs(
            SourceService sources,
            SourceTextService texts,
            RegionService regions,
            ClaimService claims,
            PlaceOptions options) {
        this.sources = sources;
        this.texts = texts;
        this.regions = regions;
        this.claims = claims;
        this.options = options;
    }

    Accepted accept(SourceTextId textId, Acceptance acceptance) {
        SourceText text = texts.find(textId).orElseThrow(() -> new NotFoundException("text", textId));
        Source source = sources.getSource(text.source());
        QuoteData words = words(source, texts.read(textId), acceptance);
        Optional<Quote> there = findSame(text, words);
        QuoteId quote = there.map(Quote::id)
                .orElseGet(() -> sources.addQuote(source.id(), words).id());
        Optional<PlaceOptions.Made> made = options.subject(acceptance.place());
        return new Accepted(
                quote,
                made.map(PlaceOptions.Made::subject)
                        .flatMap(subject -> claim(subject, quote))
                        .orElse(null),
                there.isEmpty(),
                made.filter(PlaceOptions.Made::added).isPresent());
    }

    /// The quote of the same words by the same speaker. Only what stands at these words is looked at, because a source
    /// may have many quotes.
    private Optional<Quote> findSame(SourceText text, QuoteData words) {
        return listQuotesAt(text, Objects.requireNonNull(words.position())).stream()
                .filter(quote ->
                        quote.data().selector().exact().equals(words.selector().exact())
                                && quote.data().speech() == words.speech()
                                && Objects.equals(quote.data().speaker(), words.speaker()))
                .findFirst();
    }

    /// The quotes that stand exactly there in a version of the text, oldest first.
    List<Quote> listQuotesAt(SourceText text, TextPositionSelector position) {
        List<QuoteId> there = texts.listPlaces(text, position.startOffsetUtf16(), position.endOffsetUtf16()).stream()
                .filter(place -> position.equals(place.position()))
                .map(QuotePlace::quote)
                .toList();
        return sources.listQuotes(there);
    }

    private static QuoteData words(Source source, String text, Acceptance acceptance) {
        TextPositionSelector position = new TextPositionSelector(acceptance.startUtf16(), acceptance.endUtf16());
        return new QuoteData(
                QuoteAnchor.describe(text, position),
                position,
                acceptance.speaker(),
                acceptance.speech(),
                source.data().language());
    }

    /// Several names in one sentence share the quote; one claim is enough for each place.
    private Optional<ClaimId> claim(Subject subject, QuoteId quote) {
        boolean said = claims.listOf(quote).stream()
                .map(Claim::data)
                .anyMatch(data ->
                        data.subject().equals(subject) && data.statement() instanceof Statement.NamedAsRareEarthPlace);
        return said
                ? Optional.empty()
                : Optional.of(claims.add(new ClaimData(
                        subject,
                        new Statement.NamedAsRareEarthPlace(),
                        new Evidence.OfQuote(quote),
                        Stance.SUPPORTS,
                        null,
                        true)));
    }

    /// @param quoteIsFree whether no other mention uses the quote
    /// @param placeIsFree whether no other mention was accepted as the place
    void takeBack(MentionEntity mention, boolean quoteIsFree, boolean placeIsFree) {
        @Nullable Subject subject = takeBackClaim(mention);
        QuoteId quote = new QuoteId(mention.quoteId());
        if (quoteIsFree && mention.addedQuote() && claims.listOf(quote).isEmpty()) {
            sources.deleteQuote(quote);
        }
        if (placeIsFree
                && mention.addedRegion()
                && subject instanceof Subject.OfRegion of
                && claims.list(subject).isEmpty()) {
            regions.delete(of.id());
        }
    }

    private @Nullable Subject takeBackClaim(MentionEntity mention) {
        Long number = mention.claimId();
        if (number == null) {
            return null;
        }
        ClaimId id = new ClaimId(number);
        List<Claim> there = claims.findVersion(id).isPresent() ? List.of(claims.get(id)) : List.of();
        there.forEach(claim -> claims.delete(id, claim.version()));
        return there.isEmpty() ? null : there.getFirst().data().subject();
    }
}
