package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.review.ReviewService;
import org.rareearthatlas.review.ReviewedMention;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.source.ui.SourceTextPage;
import org.rareearthatlas.text.QuoteAnchor;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class SourceReadingTest extends WorkspaceTest {

    private static final String WORDS =
            "The reading test invents a hill of rare earths. ".repeat(600).strip();

    @Autowired
    private SourceService sources;

    @Autowired
    private SourceTextService texts;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private EntryService entries;

    @Autowired
    private RegionService regions;

    private Source source() {
        return texts.addSource(Samples.source("Read page by page"), new NewText(WORDS, null));
    }

    private Quote quote(Source source, int start, int end) {
        TextPositionSelector position = new TextPositionSelector(start, end);
        return sources.addQuote(
                source.id(),
                new QuoteData(QuoteAnchor.describe(WORDS, position), position, null, Speech.REPORTED, "en"));
    }

    private static void open(Source source, String form, String query) {
        UI.getCurrent().navigate("source/" + source.id() + form, QueryParameters.fromString(query));
    }

    @Test
    void onlyAPageOfALongTextIsShown() {
        Source source = source();
        open(source, "", "page=2");

        assertThat(textOf(drawer())).contains("Page 2 of 4", "Previous", "Next");
        assertThat(find(SourceTextPage.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("page")
                        .toString())
                .hasSizeLessThan(12_000);
        open(source, "", "page=99");
        assertThat(textOf(drawer())).contains("Page 4 of 4");
    }

    @Test
    void theNamesOfPlacesAreMarkedAndLeadToTheirReview() {
        Source source = texts.addSource(
                Samples.source("Read for its places"), new NewText("Snow fell on Tuva. Rain fell on Lima.", null));
        SourceText text = texts.findNewest(source.id()).orElseThrow();
        reviews.reading(text).run();
        ReviewedMention lima = reviews.list(text.id()).getLast();
        open(source, "", "");

        String page = find(SourceTextPage.class)
                .single()
                .getElement()
                .getPropertyRaw("page")
                .toString();
        assertThat(page)
                .contains("\"start\":32,\"end\":36,\"label\":\"perhaps a place: Lima; open to decide\"")
                .contains("perhaps a place: Tuva");

        open(source, "/review", "mention=" + lima.id());
        assertThat(textOf(drawer())).contains("2 of 2", "Lima · capital · Peru");
        open(source, "/review", "mention=999999999999");
        assertThat(textOf(drawer())).contains("1 of 2");
    }

    @Test
    void theAddressOfAQuoteLeadsToItsPage() {
        Source source = source();
        Quote quote = quote(source, 20_000, 20_040);
        open(source, "", "quote=" + quote.id());

        assertThat(textOf(drawer())).contains("Page 3 of 4", "1 quote: found in the text");
    }

    @Test
    void quotesTellWhatBecameOfThemInANewVersion() {
        Source source = source();
        quote(source, 0, 47);
        texts.addText(source.id(), new NewText("Now: the writing test invents a hill of rare earths.", null));
        open("source/" + source.id());

        assertThat(textOf(find(QuoteCard.class, drawer()).single()))
                .contains("changed in the text", "% alike", "writing");
        assertThat(textOf(drawer())).contains("1 quote: changed in the text");
        open(source, "", "version=1");
        assertThat(textOf(drawer())).contains("1 quote: found in the text");
        open(source, "", "version=7");
        assertThat(textOf(drawer())).contains("The atlas does not hold the text of this source");
    }

    @Test
    void onlyTheFirstQuotesAreShownUntilMoreAreWanted() {
        Source source = source();
        for (int i = 0; i < 25; i++) {
            quote(source, i * 48, i * 48 + 20);
        }
        open(source, "", "");
        assertThat(find(QuoteCard.class, drawer()).all()).hasSize(20);
        find(Button.class, drawer()).withText("Show more").single().click();
        assertThat(find(QuoteCard.class, drawer()).all()).hasSize(25);
        assertThat(find(Button.class, drawer()).withText("Show more").exists()).isFalse();
    }

    @Test
    void whatIsNoPassageLeadsToAFriendlyPage() {
        Source source = source();
        open(source, "/quote", "version=1&start=5&end=99999999");
        assertThat(textOf(drawer())).contains("There is nothing here");
        open(source, "/quote", "version=1&start=0&end=20000");
        assertThat(textOf(drawer())).contains("There is nothing here");
        open(source, "/quote", "version=1&start=4&end=16");
        assertThat(textOf(drawer())).contains("Add a quote", "reading test");
    }

    @Test
    void whatCannotBeDrawnIsListed() {
        quote(source(), 0, 47);
        open("not-on-the-map");

        assertThat(textOf(drawer()))
                .contains("Words that name no place", "We will be open to cooperation", "The reading test invents")
                .contains("Deposits whose place is unknown", "Karasug");
        assertThat(textOf(drawer())).doesNotContain("Putin named some of the major regions");
    }

    @Test
    void aReprintIsNoIndependentVoice() {
        Source article = sources.searchSources("rare-earth offer", 1).getFirst();
        SourceData plain = Samples.source("A reprint of the article");
        Source reprint = sources.addSource(new SourceData(
                plain.title(),
                false,
                plain.kind(),
                "Another press",
                null,
                null,
                null,
                null,
                null,
                article.id(),
                null,
                null));
        entries.addPassage(
                reprint.id(),
                Samples.quote("Tuva, says the reprint"),
                List.of(Subject.of(regions.findBySlug("tuva").orElseThrow().id())),
                new Statement.NamedAsRareEarthPlace());
        open("region/tuva");

        assertThat(textOf(drawer())).contains("sources", "independent voice");
        open("region/murmansk");
        assertThat(textOf(drawer())).doesNotContain("independent voice");
    }

    @Test
    void theLibraryListsAndSearchesSources() {
        Source source = source();
        quote(source, 0, 47);
        open("sources");
        assertThat(textOf(drawer())).contains("Read page by page", "News article · Sample Press", "1 quote");
        TextField search = find(TextField.class, drawer()).single();
        search.setValue("no source is called so");
        assertThat(textOf(drawer())).contains("No source is called so. Try fewer letters");
        search.setValue("page by page");
        assertThat(List.of(source)).isEqualTo(sources.searchSources("page by page", 5));
        assertThat(textOf(drawer())).contains("Read page by page");
    }
}
