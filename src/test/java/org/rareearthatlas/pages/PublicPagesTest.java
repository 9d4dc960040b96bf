package org.rareearthatlas.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtlasTest
@ViewPackages(packages = "org.rareearthatlas.shell")
class PublicPagesTest extends SpringBrowserlessTest {

    private static final String ROOT = "https://atlas.example/";

    @Autowired
    private PublicPages pages;

    @Autowired
    private SourceService sources;

    @Autowired
    private DepositService deposits;

    @Autowired
    private EntryService entries;

    /// The application's page as a browser without scripts reads it.
    private Document read(String path, Locale locale) {
        Document document = Jsoup.parse("<!doctype html><html><head></head><body><div id=outlet></div></body></html>");
        PageDocument page = new PageDocument(document, ROOT, locale);
        page.addFeed();
        page.add(pages.find(path, ROOT, locale).orElseThrow());
        return Jsoup.parse(document.outerHtml());
    }

    private static JsonNode data(Document document) {
        return JsonMapper.shared()
                .readTree(
                        document.expectFirst("script[type=application/ld+json]").data());
    }

    private Deposit added(String name) {
        return asLocalUser(() ->
                entries.addDeposit(new DepositEntry(Samples.at(name, 33.5, 67.6), new EvidenceInput.Unsourced())));
    }

    @Test
    void aRegionHasItsQuotesAndSourcesWithoutScripts() {
        Document page = read("region/yakutia", Locale.ENGLISH);

        assertThat(page.title()).isEqualTo("Yakutia · Rare Earth Atlas");
        assertThat(page.select("noscript main h1").text()).isEqualTo("Yakutia");
        assertThat(page.select("noscript blockquote").text()).contains("Putin named some of the major regions");
        assertThat(page.select("noscript figcaption").text()).contains("reporter’s words, attributed to");
        assertThat(page.select("noscript a[href^=deposit/]").eachText()).contains("Tomtor");
        assertThat(page.select("noscript script")).isEmpty();
    }

    /// The form in which `offline-worker.js` looks for it.
    @Test
    void aPageHoldsTheDocumentThatIsKeptForReadingOffline() {
        String page = read("region/yakutia", Locale.ENGLISH).outerHtml();

        assertThat(page).containsPattern("<noscript>\\s*<link[^>]*>\\s*<main class=\"readable\">");
        assertThat(page).contains("<p class=\"kept\" hidden>The atlas cannot be reached now. This is the copy of ");
    }

    @Test
    void aRegionTellsOtherSitesWhatItIs() {
        Document page = read("region/yakutia", Locale.ENGLISH);

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(ROOT + "region/yakutia");
        assertThat(page.select("link[hreflang=ru]").attr("href")).isEqualTo(ROOT + "region/yakutia?lang=ru");
        assertThat(page.select("meta[name=description]").attr("content"))
                .startsWith("What is said about rare earths in Yakutia")
                .hasSizeLessThanOrEqualTo(300);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Yakutia");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo(ROOT + "export/preview/region/yakutia.png?lang=en");
        JsonNode data = data(page);
        assertThat(data.path("@type").asString()).isEqualTo("Dataset");
        assertThat(data.path("spatialCoverage").path("geo").path("latitude").asDouble())
                .isBetween(55.0, 75.0);
        assertThat(data.path("description").asString().length()).isBetween(50, 5000);
        assertThat(data.path("citation").isArray()).isTrue();
        assertThat(data.path("distribution").path(0).path("contentUrl").asString())
                .isEqualTo(ROOT + "export/region/yakutia.zip");
    }

    @Test
    void everyLanguageHasItsOwnWords() {
        Document page = read("region/yakutia", Locale.of("ru"));

        assertThat(page.title()).isEqualTo("Якутия · Атлас редких земель");
        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("ru");
        assertThat(page.select("noscript h2").eachText()).contains("Цитаты");
        assertThat(page.select("noscript blockquote p").attr("lang")).isEqualTo("en");
    }

    @Test
    void aDepositTellsEachClaimWithWhatCarriesIt() {
        Deposit tomtor = deposits.search("Tomtor", 0, 1).getFirst();
        Document page = read("deposit/" + tomtor.id(), Locale.ENGLISH);

        assertThat(page.select("noscript h1").text()).isEqualTo("Tomtor");
        assertThat(page.select("noscript .claims li").size()).isPositive();
        assertThat(page.select("noscript .claims a[href^=source/]")).isNotEmpty();
        assertThat(data(page).path("spatialCoverage").path("name").asString()).isEqualTo("Tomtor");
    }

    @Test
    void aQuoteIsAQuotationOfItsSource() {
        Quote quote = sources.searchQuotes("Putin named some", 1).getFirst();
        Document page = read("quote/" + quote.id(), Locale.ENGLISH);

        assertThat(page.select("noscript a[href=region/yakutia]")).isNotEmpty();
        JsonNode data = data(page);
        assertThat(data.path("@type").asString()).isEqualTo("Quotation");
        assertThat(data.path("text").asString())
                .isEqualTo(quote.data().selector().exact());
        assertThat(data.path("isPartOf").path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(data.path("isPartOf").path("datePublished").asString()).isEqualTo("2025-03-02");
    }

    @Test
    void aSourceHasItsQuotesAndCitation() {
        Source source = sources.searchQuotes("Putin named some", 1).getFirst().source();
        Document page = read("source/" + source.id(), Locale.ENGLISH);

        assertThat(page.select("noscript blockquote")).isNotEmpty();
        assertThat(page.select("noscript article > p").eachText()).contains(CitationStyle.CHICAGO.cite(source));
    }

    @Test
    void aSourceLeadsToWhereItWasPublished() {
        Source source = sources.searchSources("", 100).stream()
                .filter(each -> each.data().address() != null)
                .findFirst()
                .orElseThrow();
        Document page = read("source/" + source.id(), Locale.ENGLISH);

        assertThat(page.select("noscript a[rel~=external]").attr("href"))
                .isEqualTo(source.data().address());
    }

    @Test
    void theAtlasLeadsToEverything() {
        Document page = read("", Locale.ENGLISH);

        assertThat(page.title()).isEqualTo("Rare Earth Atlas");
        assertThat(page.select("noscript a[href=region/tuva]").text()).isEqualTo("Tuva");
        assertThat(page.select("link[type=application/atom+xml]").attr("href")).isEqualTo(ROOT + "changes.atom");
        assertThat(data(page).path("distribution").size()).isPositive();
    }

    @Test
    @Transactional
    void whatUsersTypedIsNeverMarkup() {
        Deposit bad = added("</script><img src=x onerror=alert(1)> & \"'");
        Document page = read("deposit/" + bad.id(), Locale.ENGLISH);

        assertThat(page.select("img")).isEmpty();
        assertThat(data(page).path("spatialCoverage").path("name").asString()).startsWith("</script><img");
        assertThat(page.select("meta[property=og:title]").attr("content")).startsWith("</script><img");
    }

    @Test
    void whatIsNotThereHasNoDocument() {
        for (String path : List.of("region/atlantis", "deposit/999999999", "quote/999999999", "source/999999999")) {
            assertThat(pages.find(path, ROOT, Locale.ENGLISH)).as(path).isEmpty();
            assertThat(PublicPages.isPermanent(path)).as(path).isTrue();
        }
        for (String path : List.of("region/new", "deposit/new", "sources", "deposit/1/edit", "region/..%2f")) {
            assertThat(pages.find(path, ROOT, Locale.ENGLISH)).as(path).isEmpty();
            assertThat(PublicPages.isPermanent(path)).as(path).isFalse();
        }
    }

    @Test
    void descriptionsEndAtAWord() {
        assertThat(PublicPage.shortened("one two three", 9)).isEqualTo("one two…");
        assertThat(PublicPage.shortened("short", 9)).isEqualTo("short");
        assertThat(PublicPage.shortened("a😀b😀c😀", 6))
                .doesNotContain("\ud83d…")
                .endsWith("…");
    }
}
