package org.rareearthatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.QuoteAnchor;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class WebAnnotationTest {

    private static final String TEXT = "💎😀 Annotated words: Tuva has rare earths 💎, it is said.";
    private static final String WORDS = "Tuva has rare earths 💎";

    private final MockMvc http;
    private final SourceService sources;
    private final SourceTextService texts;
    private final EntryService entries;
    private final RegionService regions;
    private final RouterFunction<ServerResponse> annotations;

    WebAnnotationTest(
            WebApplicationContext context,
            SourceService sources,
            SourceTextService texts,
            EntryService entries,
            RegionService regions,
            RouterFunction<ServerResponse> annotations) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.sources = sources;
        this.texts = texts;
        this.entries = entries;
        this.regions = regions;
        this.annotations = annotations;
    }

    private Quote quote() {
        Source source = texts.addSource(Samples.source("Annotated"), new NewText(TEXT, null));
        int start = TEXT.indexOf(WORDS);
        TextPositionSelector position = new TextPositionSelector(start, start + WORDS.length());
        QuoteData data = new QuoteData(QuoteAnchor.describe(TEXT, position), position, null, Speech.REPORTED, "en");
        return entries.addPassage(
                source.id(),
                data,
                List.of(Subject.of(regions.findBySlug("tuva").orElseThrow().id())),
                new Statement.NamedAsRareEarthPlace());
    }

    private MockHttpServletResponse answer(String path, String accept) throws Exception {
        return http.perform(get(path).header(HttpHeaders.HOST, "localhost:8080").header(HttpHeaders.ACCEPT, accept))
                .andReturn()
                .getResponse();
    }

    @Test
    void aQuoteIsAWebAnnotationWithCodePointOffsets() throws Exception {
        Quote quote = quote();

        MockHttpServletResponse answer = answer("/quote/" + quote.id(), "application/ld+json");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/ld+json").contains("anno.jsonld");
        assertThat(answer.getHeader(HttpHeaders.VARY)).contains("Accept");
        JsonNode annotation = JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(annotation.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(annotation.path("type").asString()).isEqualTo("Annotation");
        assertThat(annotation.path("id").asString()).endsWith("/quote/" + quote.id());
        assertThat(annotation.at("/body/0/source").asString()).endsWith("/region/tuva");
        assertThat(annotation.at("/target/0/source").asString())
                .endsWith("/source/" + quote.source().id() + "?version=1");
        assertThat(annotation.at("/target/0/selector/0/exact").asString()).isEqualTo(WORDS);
        int[] points = TEXT.codePoints().toArray();
        int start = annotation.at("/target/0/selector/1/start").asInt();
        int end = annotation.at("/target/0/selector/1/end").asInt();
        assertThat(start).isLessThan(TEXT.indexOf(WORDS));
        assertThat(new String(points, start, end - start)).isEqualTo(WORDS);
    }

    @Test
    void wordsThatChangedPointToTheVersionThatHasThem() throws Exception {
        Quote quote = quote();
        texts.addText(
                quote.source().id(),
                new NewText("A second version. " + TEXT.replace("has rare", "may have rare"), null));

        JsonNode annotation = JsonMapper.shared()
                .readTree(answer("/quote/" + quote.id(), "application/ld+json")
                        .getContentAsString(StandardCharsets.UTF_8));

        assertThat(annotation.path("target").size()).isEqualTo(1);
        assertThat(annotation.at("/target/0/source").asString()).endsWith("?version=1");
        assertThat(annotation.at("/target/0/selector/0/exact").asString()).isEqualTo(WORDS);
    }

    @Test
    void aLinkLeadsToTheSame() throws Exception {
        Quote quote = quote();

        assertThat(answer("/quote/" + quote.id() + ".jsonld", "text/html,*/*;q=0.8")
                        .getContentAsString())
                .isEqualTo(answer("/quote/" + quote.id(), "application/ld+json").getContentAsString());
    }

    @Test
    void withoutATextTheWordsAloneAreTheSelector() throws Exception {
        Source source = sources.addSource(Samples.source("Annotated without a text"));
        Quote quote = sources.addQuote(source.id(), Samples.quote("words that are only quoted"));

        JsonNode annotation = JsonMapper.shared()
                .readTree(answer("/quote/" + quote.id(), "application/ld+json").getContentAsString());

        assertThat(annotation.path("motivation").asString()).isEqualTo("highlighting");
        assertThat(annotation.path("target").size()).isEqualTo(1);
        assertThat(annotation.at("/target/0/selector").size()).isEqualTo(1);
        assertThat(annotation.at("/target/0/selector/0").propertyNames()).containsExactly("type", "exact");
    }

    @Test
    void anUnknownQuoteIsAProblem() throws Exception {
        MockHttpServletResponse answer = answer("/quote/999999999", "application/ld+json");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "text/html;q=0.9,application/ld+json;q=0.5"})
    void whoeverPrefersAPageIsLeftToThePage(String accept) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/quote/1");
        request.addHeader(HttpHeaders.ACCEPT, accept);

        assertThat(annotations.route(ServerRequest.create(request, List.of()))).isEmpty();
    }
}
