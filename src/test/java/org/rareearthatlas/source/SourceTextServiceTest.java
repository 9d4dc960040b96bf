package org.rareearthatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.StatementCounter;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.QuoteAnchor;
import org.rareearthatlas.text.RandomTexts;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class SourceTextServiceTest {

    private static final String FIRST = "💎 A first paragraph of invented words.\n\nTomtor is said to be large."
            + " Seligdar is said to be small. Nobody speaks of the third one.";

    private final SourceTextService texts;
    private final SourceService sources;
    private final EntityManager entities;

    SourceTextServiceTest(SourceTextService texts, SourceService sources, EntityManager entities) {
        this.texts = texts;
        this.sources = sources;
        this.entities = entities;
    }

    private Source source(String title, String text) {
        return texts.addSource(Samples.source(title), new NewText(text, "words.txt"));
    }

    private Quote quote(Source source, String text, String words) {
        int start = text.indexOf(words);
        TextPositionSelector position = new TextPositionSelector(start, start + words.length());
        return sources.addQuote(
                source.id(),
                new QuoteData(QuoteAnchor.describe(text, position), position, null, Speech.REPORTED, "en"));
    }

    private QuotePlace newest(Quote quote) {
        return java.util.Objects.requireNonNull(
                texts.listNewestPlaces(List.of(quote.id())).get(quote.id()));
    }

    @Test
    void keepsEveryVersionAndItsFacts() {
        Source source = source("Kept in versions", FIRST);
        texts.addText(source.id(), new NewText("Other words altogether.", null));
        entities.flush();
        entities.clear();

        List<SourceText> versions = texts.listVersions(source.id());

        assertThat(versions).extracting(SourceText::versionNumber).containsExactly(2, 1);
        assertThat(versions.getLast().fileName()).isEqualTo("words.txt");
        assertThat(versions.getLast().lengthUtf16()).isEqualTo(FIRST.length());
        assertThat(texts.read(versions.getLast().id())).isEqualTo(FIRST);
        assertThat(texts.read(versions.getFirst().id())).isEqualTo("Other words altogether.");
        assertThat(texts.findVersion(source.id(), 1)).contains(versions.getLast());
        assertThat(texts.findNewest(source.id())).contains(versions.getFirst());
    }

    @Test
    void aSourceNeedsNoText() {
        Source source = sources.addSource(Samples.source("Without a text"));

        assertThat(texts.findNewest(source.id())).isEmpty();
        assertThat(texts.listVersions(source.id())).isEmpty();
        Quote quote = sources.addQuote(source.id(), Samples.quote("words that are only quoted"));
        assertThat(texts.listNewestPlaces(List.of(quote.id()))).isEmpty();
    }

    @Test
    void knowsATextAgainWhateverItsLineEnds() {
        Source source = source("Known again", FIRST);
        NewText again = new NewText("  " + FIRST.replace(" ", "\r\n") + "\n", null);

        assertThat(texts.findSourceOf(again).map(Source::id)).contains(source.id());
        assertThatThrownBy(() -> texts.addSource(Samples.source("A double"), again))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal ->
                                assertThat(refusal.problems().getFirst().code()).isEqualTo("sourceText.duplicate"));
        assertThatThrownBy(() -> texts.addText(source.id(), again))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal ->
                                assertThat(refusal.problems().getFirst().code()).isEqualTo("sourceText.same"));
    }

    @Test
    void refusesNoTextTooMuchTextAndAnUnknownSource() {
        assertThatThrownBy(() -> new NewText(" \u200B\n", null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new NewText("a".repeat(5_000_001), null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> texts.addText(new SourceId(Long.MAX_VALUE), new NewText("words", null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> texts.read(new SourceTextId(Long.MAX_VALUE))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everyQuoteIsLookedForInANewVersion() {
        Source source = source("Anchored anew", FIRST);
        Quote still = quote(source, FIRST, "first paragraph");
        Quote moved = quote(source, FIRST, "Seligdar is said to be small.");
        Quote changed = quote(source, FIRST, "Tomtor is said to be large.");
        Quote gone = quote(source, FIRST, "Nobody speaks of the third one.");
        assertThat(newest(changed).state()).isEqualTo(AnchorState.FOUND);
        assertThat(newest(changed).score()).isEqualTo(1);

        SourceText second = texts.addText(
                source.id(),
                new NewText(
                        "💎 A first paragraph of invented words.\n\nTomtor is said to be very large. And so on."
                                + " Seligdar is said to be small.",
                        null));

        assertThat(newest(still).state()).isEqualTo(AnchorState.FOUND);
        assertThat(newest(moved).state()).isEqualTo(AnchorState.MOVED);
        assertThat(newest(changed))
                .satisfies(place -> assertThat(place.state()).isEqualTo(AnchorState.CHANGED))
                .satisfies(place -> assertThat(place.words()).isEqualTo("Tomtor is said to be very large."))
                .satisfies(place -> assertThat(place.score()).isBetween(0.6, 0.99));
        assertThat(newest(gone).state()).isEqualTo(AnchorState.GONE);
        assertThat(newest(gone).position()).isNull();
        assertThat(texts.countStates(second.id()))
                .isEqualTo(Map.of(
                        AnchorState.FOUND, 1, AnchorState.MOVED, 1, AnchorState.CHANGED, 1, AnchorState.GONE, 1));
        SourceText first = texts.findVersion(source.id(), 1).orElseThrow();
        assertThat(texts.findPlace(gone.id(), first))
                .hasValueSatisfying(place -> assertThat(place.state()).isEqualTo(AnchorState.FOUND));
    }

    @Test
    void quotesThatWereThereBeforeTheTextAreFoundInIt() {
        Source source = sources.addSource(Samples.source("Text comes later"));
        Quote quote = sources.addQuote(source.id(), Samples.quote("Seligdar is said to be small."));

        SourceText text = texts.addText(source.id(), new NewText(FIRST, null));

        assertThat(newest(quote).state()).isEqualTo(AnchorState.FOUND);
        int start = FIRST.indexOf("Seligdar");
        assertThat(texts.listPlaces(text, start, start + 1)).singleElement().isEqualTo(newest(quote));
        assertThat(texts.listPlaces(text, 0, start)).isEmpty();
    }

    @Test
    void aQuoteWhoseWordsAreCorrectedIsLookedForAgain() {
        Source source = source("Corrected", FIRST);
        Quote quote = sources.addQuote(source.id(), Samples.quote("entirely different words"));
        assertThat(newest(quote).state()).isEqualTo(AnchorState.GONE);

        sources.updateQuote(quote.id(), quote.version(), source.id(), Samples.quote("Tomtor is said to be large."));

        assertThat(newest(quote).state()).isEqualTo(AnchorState.FOUND);
    }

    @Test
    void countsQuotesOfManySourcesInOneStatement() {
        Source one = source("Counted", FIRST);
        quote(one, FIRST, "Tomtor");
        quote(one, FIRST, "Seligdar");
        Source none = sources.addSource(Samples.source("Counted without quotes"));
        entities.flush();

        assertThat(sources.countQuotes(List.of(one.id(), none.id()))).isEqualTo(Map.of(one.id(), 2));
        assertThat(StatementCounter.count(() -> sources.countQuotes(List.of(one.id(), none.id()))))
                .isEqualTo(1);
    }

    @Test
    void aThousandQuotesAreAnchoredInAFixedNumberOfStatementsEach() {
        RandomTexts random = new RandomTexts(9);
        String text = random.text(300_000);
        Source source = source("Many quotes", text);
        List<Quote> quotes = new ArrayList<>();
        String kept = texts.read(texts.findNewest(source.id()).orElseThrow().id());
        for (int i = 0; i < 300; i++) {
            TextPositionSelector position = random.passage(kept, 20, 200);
            quotes.add(sources.addQuote(
                    source.id(),
                    new QuoteData(QuoteAnchor.describe(kept, position), position, null, Speech.REPORTED, null)));
        }
        entities.flush();

        texts.addText(source.id(), new NewText("New beginning. " + kept, null));
        entities.flush();

        var ids = quotes.stream().map(Quote::id).toList();
        assertThat(texts.listNewestPlaces(ids).values())
                .hasSize(300)
                .allSatisfy(place -> assertThat(place.state()).isEqualTo(AnchorState.MOVED));
        assertThat(StatementCounter.count(() -> texts.listNewestPlaces(ids))).isEqualTo(1);
    }
}
