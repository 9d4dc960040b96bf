package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.AtlasTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/// What the API says of itself, and that it can be followed from link to link.
@AtlasTest
class OgcDocumentsTest {

    private final OgcHttp http;

    OgcDocumentsTest(WebApplicationContext context) {
        this.http = new OgcHttp(context);
    }

    @Test
    void theLandingPageLeadsToEverything() {
        JsonNode landing = http.json("");

        for (String rel : new String[] {"self", "alternate", "service-desc", "service-doc", "conformance", "data"}) {
            String href = OgcHttp.link(landing, rel);
            assertThat(href).as(rel).startsWith("http://localhost:8080/ogc");
            assertThat(http.get(href).getStatus()).as(href).isEqualTo(200);
        }
    }

    @Test
    void everyCollectionSaysWhatAndWhere() {
        JsonNode collections = http.json("/collections").path("collections");

        assertThat(collections).hasSize(OgcCollection.values().length);
        for (JsonNode collection : collections) {
            JsonNode alone = http.json("/collections/" + collection.path("id").asString());
            assertThat(alone.path("title")).isEqualTo(collection.path("title"));
            assertThat(alone.path("description").asString()).doesNotContain("!");
            assertThat(alone.path("extent").path("spatial").path("bbox").get(0)).hasSize(4);
            assertThat(alone.path("storageCrs").asString()).endsWith("CRS84");
            assertThat(alone.path("crs").get(0).asString()).endsWith("CRS84");
            assertThat(http.json(OgcHttp.link(alone, "items"))
                            .path("numberReturned")
                            .asInt())
                    .isPositive();
        }
    }

    @Test
    void queryablesAreASchemaOfTheProperties() {
        JsonNode schema = http.json("/collections/claims/queryables");

        assertThat(schema.path("$schema").asString()).contains("json-schema.org");
        assertThat(schema.path("properties").path("validOn").path("format").asString())
                .isEqualTo("date");
        assertThat(schema.path("properties").path("geometry").path("format").asString())
                .isEqualTo("geometry-any");
        assertThat(http.get("/collections/claims/queryables").getContentType()).startsWith("application/schema+json");
    }

    @Test
    void theOpenApiDocumentDescribesEveryPathAndItsParameters() {
        MockHttpServletResponse response = http.get("/api");
        JsonNode api = OgcHttp.json(response);

        assertThat(response.getContentType()).startsWith("application/vnd.oai.openapi+json");
        assertThat(api.path("openapi").asString()).startsWith("3.0");
        assertThat(api.path("servers").get(0).path("url").asString()).isEqualTo("http://localhost:8080/ogc");
        assertThat(api.path("components")
                        .path("parameters")
                        .path("bbox")
                        .path("schema")
                        .path("minItems")
                        .asInt())
                .isEqualTo(4);
        Set<String> ids = new HashSet<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    assertThat(ids.add(operation.getValue().path("operationId").asString()))
                            .isTrue();
                    operation.getValue().path("parameters").forEach(parameter -> {
                        String reference = parameter.path("$ref").asString("");
                        if (!reference.isEmpty()) {
                            assertThat(api.at(reference.substring(1)).isMissingNode())
                                    .as(reference)
                                    .isFalse();
                        }
                    });
                    assertThat(operation.getValue().path("responses").isEmpty()).isFalse();
                }));
        api.path("paths").properties().stream()
                .filter(path -> !path.getKey().contains("{"))
                .forEach(path -> assertThat(http.get(path.getKey()).getStatus())
                        .as(path.getKey())
                        .isEqualTo(200));
    }

    /// Every page that links lead to is there, well-formed and titled, in both languages and without
    /// scripts.
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void thePagesLeadToEachOther(String language) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of("http://localhost:8080/ogc?f=html"));
        while (!open.isEmpty() && seen.size() < 60) {
            String address = open.poll();
            if (!seen.add(address)) {
                continue;
            }
            MockHttpServletResponse response = http.perform(
                    OgcHttp.ask(HttpMethod.GET, URI.create(address)).header(HttpHeaders.ACCEPT_LANGUAGE, language));
            assertThat(response.getStatus()).as(address).isEqualTo(200);
            Document page = Jsoup.parse(OgcHttp.text(response), address);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1").text()).isNotBlank();
            assertThat(page.select("script, [onclick], [style]")).isEmpty();
            assertThat(page.text()).doesNotContain("!ogc.");
            page.select("main a, nav a").stream()
                    .map(link -> link.attr("abs:href"))
                    .filter(href -> href.contains("/ogc") && href.contains("f=html"))
                    .forEach(open::add);
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json                                 | application/json",
                "text/html,application/xhtml+xml,*/*;q=0.8        | text/html",
                "*/*                                              | application/json",
                "text/html;q=0.5, application/geo+json            | application/json",
                "application/*                                    | application/json"
            })
    void theFormIsWhatTheClientPrefers(String accept, String type) {
        MockHttpServletResponse response =
                http.perform(OgcHttp.ask(HttpMethod.GET, OgcHttp.address("")).header(HttpHeaders.ACCEPT, accept));

        assertThat(response.getContentType()).startsWith(type);
        assertThat(response.getHeaders(HttpHeaders.VARY)).anyMatch(vary -> vary.contains(HttpHeaders.ACCEPT));
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        assertThat(http.perform(OgcHttp.ask(HttpMethod.GET, OgcHttp.address(""))
                                .header(HttpHeaders.ACCEPT, "image/png"))
                        .getStatus())
                .isEqualTo(406);
        assertThat(http.get("", "f", "xml").getStatus()).isEqualTo(400);
        assertThat(http.get("", "colour", "red").getStatus()).isEqualTo(400);
        assertThat(http.get("/nothing").getStatus()).isEqualTo(404);
        assertThat(http.get("/collections/nothing").getStatus()).isEqualTo(404);
        assertThat(http.get("/collections/regions/items/atlantis").getStatus()).isEqualTo(404);
        assertThat(http.perform(OgcHttp.ask(HttpMethod.POST, OgcHttp.address("/collections")))
                        .getStatus())
                .isEqualTo(405);
    }

    /// A proxy must be trusted by a setting before its headers count.
    @Test
    void forwardedHeadersOfStrangersDoNotCount() {
        JsonNode landing = OgcHttp.json(http.perform(OgcHttp.ask(HttpMethod.GET, OgcHttp.address(""))
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")));

        assertThat(OgcHttp.link(landing, "self")).startsWith("http://localhost:8080/");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,     http://localhost:8888,   200",
        "GET,     https://other.example,   403",
        "OPTIONS, http://127.0.0.1:8888,   204",
        "POST,    http://localhost:8888,   403",
        "DELETE,  https://other.example,   403"
    })
    void pagesOfThisMachineMayRead(String method, String origin, int status) {
        MockHttpServletResponse response =
                http.perform(OgcHttp.ask(HttpMethod.valueOf(method), OgcHttp.address("/collections/regions/items"))
                        .header(HttpHeaders.ORIGIN, origin)
                        .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET"));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .isEqualTo(status == 403 ? null : origin);
    }
}
