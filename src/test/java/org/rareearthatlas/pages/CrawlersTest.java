package org.rareearthatlas.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@AtlasTest
class CrawlersTest {

    private static final String ROOT = "http://localhost:8080/";

    private final MockMvc http;
    private final EntryService entries;

    CrawlersTest(WebApplicationContext context, EntryService entries) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
        this.entries = entries;
    }

    private MockHttpServletResponse fetch(String path) throws Exception {
        return http.perform(get(ROOT + path).header("Host", "localhost:8080"))
                .andReturn()
                .getResponse();
    }

    private Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(fetch(path).getContentAsByteArray()));
    }

    private static List<String> texts(Document document, String tag) {
        NodeList found = document.getElementsByTagNameNS("*", tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private Deposit added(String name) {
        return asLocalUser(
                () -> entries.addDeposit(new DepositEntry(Samples.unlocated(name), new EvidenceInput.Unsourced())));
    }

    private void delete(Deposit deposit) {
        asLocalUser(() -> entries.deleteDeposit(deposit.id(), deposit.version()));
    }

    @Test
    void robotsAreToldWhereTheSitemapIs() throws Exception {
        String rules = fetch("robots.txt").getContentAsString();

        assertThat(rules).contains("Sitemap: " + ROOT + "sitemap.xml", "Disallow: /map/");
        assertThat(rules).doesNotContain("Disallow: /region");
    }

    @Test
    void theSitemapLeadsToEveryPermanentAddress() throws Exception {
        Deposit added = added("Sitemap Sample");
        Document index = xml("sitemap.xml");
        assertThat(index.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        List<String> addresses = new ArrayList<>();
        for (String part : texts(index, "loc")) {
            addresses.addAll(texts(xml(part.substring(ROOT.length())), "loc"));
        }
        delete(added);

        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(addresses).contains(ROOT, ROOT + "region/yakutia", ROOT + "deposit/" + added.id());
        assertThat(addresses).anyMatch(address -> address.startsWith(ROOT + "quote/"));
        assertThat(addresses).anyMatch(address -> address.startsWith(ROOT + "source/"));
    }

    @Test
    void whatWasDeletedIsNotInTheSitemap() throws Exception {
        Deposit gone = added("Sitemap Sample Gone");
        delete(gone);
        long part = gone.id().value() / Sitemaps.PART;

        assertThat(texts(xml("sitemap-deposit-" + part + ".xml"), "loc")).doesNotContain(ROOT + "deposit/" + gone.id());
    }

    @Test
    void thereIsNoSitemapOfAnythingElse() throws Exception {
        assertThat(fetch("sitemap-account-0.xml").getStatus()).isEqualTo(404);
    }

    @Test
    void theFeedTellsWhatWasAddedLast() throws Exception {
        String name = "Feed Sample <b>&";
        Deposit added = added(name);
        Document feed = xml("changes.atom");
        DepositId id = added.id();
        delete(added);
        Document later = xml("changes.atom");

        Element first = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
        assertThat(first.getElementsByTagNameNS("*", "title").item(0).getTextContent())
                .isEqualTo(name);
        assertThat(first.getElementsByTagNameNS("*", "content").item(0).getTextContent())
                .contains(ROOT + "deposit/" + id, "Feed Sample &lt;b&gt;&amp;", "added");
        assertThat(texts(feed, "id")).doesNotHaveDuplicates();
        assertThat(texts(feed, "updated")).allMatch(text -> text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z"));
        assertThat(later.getElementsByTagNameNS("*", "content").item(0).getTextContent())
                .contains("Deposit " + id, "deleted");
    }

    @Test
    void theFeedKeepsItsTagWhileNothingChanges() throws Exception {
        MockHttpServletResponse first = fetch("changes.atom");
        MockHttpServletResponse again = http.perform(get(ROOT + "changes.atom")
                        .header("Host", "localhost:8080")
                        .header("If-None-Match", String.valueOf(first.getHeader("ETag"))))
                .andReturn()
                .getResponse();

        assertThat(first.getContentType()).startsWith("application/atom+xml");
        assertThat(new String(first.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Latest changes");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(fetch("changes.atom?lang=ru").getContentAsString()).contains("Последние изменения");
    }
}
