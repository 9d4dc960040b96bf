package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.AtlasTest;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtlasTest
class LayerControllerTest {

    private static final String REGIONS = "/map/v1/layers/region?crs=albers-siberia&detail=0";

    private final MockMvc http;
    private final LayerRevisions revisions;

    LayerControllerTest(WebApplicationContext context, LayerRevisions revisions) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.revisions = revisions;
    }

    private static MockHttpServletRequestBuilder own(String address) {
        return get(address).header(HttpHeaders.HOST, "localhost:8080");
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return http.perform(own(address)).andExpect(status().isOk()).andReturn().getResponse();
    }

    private List<JsonNode> features(String address) throws Exception {
        JsonNode collection = JsonMapper.shared().readTree(answer(address).getContentAsByteArray());
        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        List<JsonNode> features = new ArrayList<>();
        collection.path("features").forEach(features::add);
        return features;
    }

    @Test
    void oneFeatureCanBeAskedByItsId() throws Exception {
        assertThat(features("/map/v1/layers/region/yakutia?crs=albers-siberia"))
                .singleElement()
                .satisfies(feature -> assertThat(feature.path("id").asString()).isEqualTo("yakutia"));
        assertThat(features("/map/v1/layers/region/atlantis?crs=albers-siberia"))
                .isEmpty();
    }

    @Test
    void aRegionHasWhatTheMapShows() throws Exception {
        JsonNode yakutia = features(REGIONS).stream()
                .filter(feature -> feature.path("id").asString().equals("yakutia"))
                .findFirst()
                .orElseThrow();

        JsonNode properties = yakutia.path("properties");
        assertThat(properties.path("kind").asString()).isEqualTo("PROVINCE");
        assertThat(properties.path("extent").asString()).isEqualTo("EXACT");
        assertThat(properties.path("nameEn").asString()).isNotBlank();
        assertThat(properties.path("nameRu").asString()).isNotBlank();
        assertThat(properties.path("quotes").asInt()).isPositive();
        assertThat(properties.path("labelX").isIntegralNumber()).isTrue();
        assertThat(properties.path("labelY").isIntegralNumber()).isTrue();
    }

    @Test
    void anApproximateDepositHasItsRadius() throws Exception {
        JsonNode properties = features("/map/v1/layers/deposit?crs=web-mercator").stream()
                .map(feature -> feature.path("properties"))
                .filter(candidate -> candidate.path("nameEn").asString().equals("Zashikhinskoye"))
                .findFirst()
                .orElseThrow();

        assertThat(properties.path("precision").asString()).isEqualTo("APPROXIMATE");
        assertThat(properties.path("radiusM").asDouble()).isPositive();
        assertThat(properties.path("unsourced").isBoolean()).isTrue();
    }

    @Test
    void unlocatedDepositsAreNotOnTheMap() throws Exception {
        assertThat(features("/map/v1/layers/deposit?crs=albers-siberia"))
                .extracting(feature -> feature.path("properties").path("nameEn").asString())
                .contains("Tomtor")
                .doesNotContain("Karasug", "Beloziminskoye");
    }

    @ParameterizedTest
    @EnumSource
    void everyLayerIsAnsweredWithTextIds(LayerName layer) throws Exception {
        assertThat(features("/map/v1/layers/%s?crs=albers-siberia&detail=1&bbox=0,0,1000000,1000000"
                        .formatted(layer.typeName())))
                .allSatisfy(feature -> {
                    assertThat(feature.path("id").isString()).isTrue();
                    assertThat(feature.path("geometry").path("type").asString()).isNotEqualTo("GeometryCollection");
                });
    }

    @Test
    void aBoxWhereTheMapShowsNothingIsEmpty() throws Exception {
        assertThat(features("/map/v1/layers/land?crs=world-equal-area&detail=1"
                        + "&bbox=17000000,8000000,17900000,9000000"))
                .isEmpty();
    }

    @Test
    void whoTakesGzipGetsTheSameInGzip() throws Exception {
        MockHttpServletResponse plain = answer(REGIONS);
        MockHttpServletResponse gzipped = http.perform(own(REGIONS).header(HttpHeaders.ACCEPT_ENCODING, "gzip, br"))
                .andExpect(header().string(HttpHeaders.CONTENT_ENCODING, "gzip"))
                .andExpect(header().string(HttpHeaders.VARY, containsString(HttpHeaders.ACCEPT_ENCODING)))
                .andReturn()
                .getResponse();

        assertThat(plain.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
        assertThat(plain.getContentType()).startsWith("application/geo+json");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzipped.getContentAsByteArray()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.getContentAsByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "identity, gzip; q=0", "br"})
    void whoRefusesGzipGetsNone(String accepted) throws Exception {
        http.perform(own(REGIONS).header(HttpHeaders.ACCEPT_ENCODING, accepted))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist(HttpHeaders.CONTENT_ENCODING));
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        String tag = String.valueOf(answer(REGIONS).getHeader(HttpHeaders.ETAG));

        http.perform(own(REGIONS).header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string(HttpHeaders.ETAG, tag))
                .andExpect(content().string(""));
        http.perform(own(REGIONS).header(HttpHeaders.IF_NONE_MATCH, "\"another\""))
                .andExpect(status().isOk());
    }

    @Test
    void onlyANamedRevisionMayBeKept() throws Exception {
        String revision = revisions.revision(LayerName.REGION);

        assertThat(answer(REGIONS + "&v=" + revision).getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("max-age=604800", "private");
        assertThat(answer(REGIONS + "&v=older").getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("no-cache", "private");
        assertThat(answer(REGIONS).getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-cache", "private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "LAND", "land.geojson"})
    void anUnknownLayerIsNotFound(String layer) throws Exception {
        http.perform(own("/map/v1/layers/" + layer + "?crs=albers-siberia")).andExpect(status().isNotFound());
    }

    @Test
    void anUnknownLayerIsNamed() throws Exception {
        http.perform(own("/map/v1/layers/nothing?crs=albers-siberia"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString("nothing")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crs    | detail=0",
                "crs    | crs=EPSG:4326",
                "crs    | crs=",
                "detail | crs=albers-siberia&detail=3",
                "detail | crs=albers-siberia&detail=-1",
                "detail | crs=albers-siberia&detail=many",
                "bbox   | crs=albers-siberia&bbox=1,2,3",
                "bbox   | crs=albers-siberia&bbox=1,2,3,4,5",
                "bbox   | crs=albers-siberia&bbox=",
                "bbox   | crs=albers-siberia&bbox=a,b,c,d",
                "bbox   | crs=albers-siberia&bbox=NaN,0,1,1",
                "bbox   | crs=albers-siberia&bbox=0,0,Infinity,1",
                "bbox   | crs=albers-siberia&bbox=1,0,0,1",
                "bbox   | crs=albers-siberia&bbox=1e999,0,0,1"
            })
    void aParameterThatCannotBeUsedIsNamed(String parameter, String query) throws Exception {
        http.perform(own("/map/v1/layers/land?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString(parameter)));
    }

    @Test
    void otherSitesAreRefused() throws Exception {
        http.perform(get(REGIONS).header(HttpHeaders.HOST, "atlas.example")).andExpect(status().isForbidden());
        http.perform(own(REGIONS).header(HttpHeaders.ORIGIN, "https://atlas.example"))
                .andExpect(status().isForbidden());
        http.perform(own(REGIONS).header(HttpHeaders.ORIGIN, "http://localhost:8080"))
                .andExpect(status().isOk());
    }

    @Test
    void answersCarryTheSecurityHeaders() throws Exception {
        http.perform(own(REGIONS))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists("Referrer-Policy"));
    }
}
