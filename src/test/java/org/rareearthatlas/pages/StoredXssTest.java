package org.rareearthatlas.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.entry.SourceInput;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.SourceService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Scripts kept in names and sources come out as words, on every page that the server writes itself. What Vaadin shows
/// it shows as text nodes; `NoHtmlFromTextTest` watches that nothing else is used.
@AtlasTest
@ViewPackages(packages = "org.rareearthatlas.shell")
class StoredXssTest extends SpringBrowserlessTest {

    private static final String SCRIPT = "</title></script><script>alert(1)</script>";
    private static final String IMAGE = "\"'><img src=x onerror=alert(1)>";
    private static final List<String> RAW = List.of("<script>alert(1)", "<img src=x");

    @Autowired
    private PublicPages pages;

    @Autowired
    private SourceService sources;

    @Autowired
    private EntryService entries;

    @Autowired
    private WebApplicationContext context;

    private Source source() {
        return asLocalUser(() -> sources.addSource(new SourceData(
                "Title " + SCRIPT,
                false,
                SourceKind.NEWS,
                "Publisher " + IMAGE,
                "Author " + SCRIPT,
                null,
                null,
                "https://example.org/?q=" + "%22%3E",
                "en",
                null,
                "Rights " + IMAGE,
                "Note " + SCRIPT)));
    }

    private Deposit deposit(Source source) {
        return asLocalUser(() -> entries.addDeposit(new DepositEntry(
                Samples.at("Name " + SCRIPT + IMAGE, 33.5, 67.6),
                new EvidenceInput.Citation(new SourceInput.Existing(source.id()), null, "Said " + SCRIPT))));
    }

    @Test
    void pagesWithoutJavaScriptShowScriptsAsWords() {
        Source source = source();
        Deposit deposit = deposit(source);

        for (String path : List.of("deposit/" + deposit.id(), "source/" + source.id())) {
            Document document = Jsoup.parse("<!doctype html><html><head></head><body></body></html>");
            PageDocument page = new PageDocument(document, "https://atlas.example/", Locale.ENGLISH);
            page.add(pages.find(path, "https://atlas.example/", Locale.ENGLISH).orElseThrow());
            Document read = Jsoup.parse(document.outerHtml());

            assertThat(read.select("[onerror], img[src=x]")).as(path).isEmpty();
            assertThat(read.select("script").not("[type=application/ld+json]"))
                    .as(path)
                    .isEmpty();
            assertThat(read.text()).as(path).contains("alert(1)");
        }
    }

    @Test
    void pagesOfTheApiShowScriptsAsWords() throws Exception {
        Deposit deposit = deposit(source());
        MockMvc http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();

        for (String address : List.of(
                "/ogc/collections/deposits/items/" + deposit.id() + "?f=html",
                "/ogc/collections/claims/items?f=html&limit=1000")) {
            String html = http.perform(get(address).header(HttpHeaders.HOST, "localhost:8080"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();

            assertThat(html).as(address).contains("alert(1)").doesNotContain(RAW);
        }
    }
}
