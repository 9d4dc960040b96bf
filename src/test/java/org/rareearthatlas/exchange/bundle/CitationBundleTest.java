package org.rareearthatlas.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtlasTest
class CitationBundleTest {

    private final MockMvc http;
    private final EntryService entries;

    CitationBundleTest(WebApplicationContext context, EntryService entries) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
        this.entries = entries;
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return http.perform(get(address).header("Host", "localhost:8080"))
                .andReturn()
                .getResponse();
    }

    private Map<String, String> files(String address) throws Exception {
        MockHttpServletResponse response = fetch(address);
        assertThat(response.getStatus()).isEqualTo(200);
        return unzip(response.getContentAsByteArray());
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void aRegionComesWithItsQuotesClaimsPlaceAndSources() throws Exception {
        Map<String, String> files = files("/export/region/yakutia.zip");

        assertThat(files)
                .containsOnlyKeys(
                        "index.html",
                        "quotes.jsonld",
                        "claims.csv",
                        "map.svg",
                        "map.png",
                        "map.pdf",
                        "places.geojson",
                        "sources.bib",
                        "sources.ris",
                        "sources.csl.json");
        JsonNode quotes = JsonMapper.shared().readTree(files.get("quotes.jsonld"));
        assertThat(files.get("quotes.jsonld")).contains("Putin named some of the major regions");
        assertThat(quotes.path(0).path("type").asString()).isEqualTo("Annotation");
        assertThat(files.get("claims.csv"))
                .startsWith("\uFEFFsubject,subject_name,claim,statement,stance")
                .contains("NAMED_AS_RARE_EARTH_PLACE,SUPPORTS", "Putin named some of the major regions");
        JsonNode place = JsonMapper.shared().readTree(files.get("places.geojson"));
        assertThat(place.path("features").path(0).path("geometry").path("type").asString())
                .isEqualTo("MultiPolygon");
        assertThat(files.get("sources.bib")).contains("@");
        assertThat(JsonMapper.shared().readTree(files.get("sources.csl.json")).isArray())
                .isTrue();
        Document page = Jsoup.parse(files.getOrDefault("index.html", ""));
        assertThat(page.title()).isEqualTo("Yakutia · Rare Earth Atlas");
        assertThat(page.select("blockquote").text()).contains("Putin named", "reported: the reporter’s words");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("img").attr("src")).isEqualTo("map.svg");
        Document map = Jsoup.parse(files.getOrDefault("map.svg", ""), "", Parser.xmlParser());
        assertThat(map.select("text").eachText())
                .contains("Yakutia", "Tomtor")
                .anyMatch(text -> text.contains("http://localhost:8080/region/yakutia"));
        assertThat(files.get("map.pdf")).startsWith("%PDF-");
    }

    @Test
    void whatUsersTypedIsNeverMarkupNorAFormula() throws Exception {
        String name = "=HYPERLINK(1) <script>alert(1)</script>";
        Deposit added = asLocalUser(
                () -> entries.addDeposit(new DepositEntry(Samples.unlocated(name), new EvidenceInput.Unsourced())));
        Map<String, String> files = files("/export/deposit/" + added.id() + ".zip");
        asLocalUser(() -> entries.deleteDeposit(added.id(), added.version()));

        assertThat(files.get("index.html")).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(files.get("places.geojson")).contains("\"geometry\" : null");
        assertThat(files.get("map.svg")).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(files.get("claims.csv")).contains("CONTAINS_ELEMENTS,SUPPORTS", "unsourced");
    }

    @Test
    void aSelectionComesTogetherInTheReadersLanguage() throws Exception {
        Deposit added = asLocalUser(() -> entries.addDeposit(
                new DepositEntry(Samples.at("Selected Sample", 127, 66), new EvidenceInput.Unsourced())));
        Map<String, String> files =
                files("/export/selection.zip?region=yakutia&region=tuva&lang=ru&deposit=" + added.id());
        asLocalUser(() -> entries.deleteDeposit(added.id(), added.version()));

        Document page = Jsoup.parse(files.getOrDefault("index.html", ""));
        assertThat(page.select("h2 a").eachText()).containsExactly("Якутия", "Тыва", "Selected Sample");
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(files.get("claims.csv"))
                .contains("http://localhost:8080/region/tuva,Тыва,", "/deposit/" + added.id() + ",Selected Sample,");
        JsonNode places = JsonMapper.shared().readTree(files.get("places.geojson"));
        assertThat(places.path("features")).hasSize(3);
        assertThat(files.get("map.svg")).contains("Selected Sample", "Якутия");
    }

    @Test
    void aSelectionOfNothingOrOfTooMuchIsRefused() throws Exception {
        assertThat(fetch("/export/selection.zip").getStatus()).isEqualTo(400);
        assertThat(fetch("/export/selection.zip?deposit=" + "1,".repeat(BundleEndpoint.MOST_SUBJECTS) + "1")
                        .getStatus())
                .isEqualTo(400);
        assertThat(fetch("/export/selection.zip?region=atlantis").getStatus()).isEqualTo(404);
    }

    @Test
    void whatTheAtlasHasNotIsNotFound() throws Exception {
        assertThat(fetch("/export/region/atlantis.zip").getStatus()).isEqualTo(404);
        assertThat(fetch("/export/deposit/999999999.zip").getStatus()).isEqualTo(404);
    }
}
