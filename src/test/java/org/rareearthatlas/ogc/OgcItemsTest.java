package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rareearthatlas.Acting.asLocalUser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.CrsReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/// Reading features: Part 1 (core), Part 2 (reference systems), Part 3 (filters).
@AtlasTest
class OgcItemsTest {

    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

    private final OgcHttp http;
    private final DepositService deposits;

    OgcItemsTest(WebApplicationContext context, DepositService deposits) {
        this.http = new OgcHttp(context);
        this.deposits = deposits;
    }

    private DepositId add(String name, double lonDeg, double latDeg) {
        return asLocalUser(() -> deposits.add(Samples.at(name, lonDeg, latDeg)).id());
    }

    private List<String> ids(String collection, String... parameters) {
        return OgcHttp.ids(http.json("/collections/" + collection + "/items", parameters));
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsGeoJsonThatCountsItself(OgcCollection collection) {
        MockHttpServletResponse response = http.get("/collections/" + collection.id() + "/items", "limit", "3");
        JsonNode page = OgcHttp.json(response);

        assertThat(response.getContentType()).startsWith("application/geo+json");
        assertThat(response.getHeader("Content-Crs")).isEqualTo("<" + CrsReference.CRS84.uri() + ">");
        assertThat(page.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(page.path("numberReturned").asInt())
                .isEqualTo(page.path("features").size());
        assertThat(page.path("numberMatched").asInt())
                .isGreaterThanOrEqualTo(page.path("numberReturned").asInt());
        assertThat(page.path("timeStamp").asString()).endsWith("Z");
        JsonNode feature = page.path("features").get(0);
        assertThat(feature.path("type").asString()).isEqualTo("Feature");
        JsonNode alone = http.json("/collections/" + collection.id() + "/items/"
                + feature.path("id").asString());
        assertThat(alone.path("properties").properties())
                .containsAll(feature.path("properties").properties());
        assertThat(alone.path("geometry")).isEqualTo(feature.path("geometry"));
        assertThat(OgcHttp.link(alone, "collection")).endsWith("/collections/" + collection.id());
    }

    @ParameterizedTest
    @EnumSource
    void allPagesHaveEachFeatureOnce(OgcCollection collection) {
        String limit = collection == OgcCollection.PROVINCES ? "2000" : "7";
        JsonNode page = http.json("/collections/" + collection.id() + "/items", "limit", limit);
        int matched = page.path("numberMatched").asInt();
        List<String> all = new ArrayList<>(OgcHttp.ids(page));
        for (String next = OgcHttp.link(page, "next"); !next.isEmpty(); next = OgcHttp.link(page, "next")) {
            page = http.json(next);
            assertThat(page.path("features").isEmpty()).isFalse();
            all.addAll(OgcHttp.ids(page));
        }

        assertThat(all).doesNotHaveDuplicates().hasSize(matched);
    }

    /// Deleting what a client has already read must not make it skip what it has not.
    @Test
    void pagesStayRightWhileDepositsComeAndGo() {
        List<DepositId> added = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            added.add(add("Paging " + i, 60.5, 21.5 + i * 0.01));
        }
        JsonNode first = http.json("/collections/deposits/items", "bbox", "60,21,61,22", "limit", "2");
        asLocalUser(() -> deposits.delete(added.getFirst(), 0));
        JsonNode second = http.json(OgcHttp.link(first, "next"));

        assertThat(OgcHttp.ids(first))
                .containsExactly(added.get(0).toString(), added.get(1).toString());
        assertThat(OgcHttp.ids(second))
                .containsExactly(added.get(2).toString(), added.get(3).toString());
        assertThat(second.path("numberMatched").asInt()).isEqualTo(4);
    }

    @Test
    void aBoxHoldsWhatTouchesIt() {
        String east = add("East of 180", -178.5, 20.5).toString();
        String west = add("West of 180", 178.5, 20.5).toString();

        assertThat(ids("deposits", "bbox", "178,20,-178,21")).containsExactly(east, west);
        assertThat(ids("deposits", "bbox", "178,20,180,21")).containsExactly(west);
        assertThat(ids("deposits", "bbox", "178,20,0,-178,21,500")).containsExactly(east, west);
        assertThat(ids("deposits", "bbox", "20,178,21,-178", "bbox-crs", EPSG + 4326))
                .containsExactly(east, west);
        assertThat(ids("regions", "bbox", "129,62,129.1,62.1"))
                .contains("yakutia")
                .doesNotContain("murmansk");
        assertThat(ids("countries", "bbox", "37,55,38,56")).containsExactly("RU");
    }

    @Test
    void boxesOfMetresHoldTheSame() {
        String id = add("Metres", 33.25, 25.75).toString();

        // 33.25° E, 25.75° N in Web Mercator and in UTM zone 36.
        assertThat(ids("deposits", "bbox", "3700000,2960000,3703000,2990000", "bbox-crs", EPSG + 3857))
                .containsExactly(id);
        assertThat(ids("deposits", "bbox", "520000,2840000,530000,2855000", "bbox-crs", EPSG + 32636))
                .containsExactly(id);
        assertThat(ids("deposits", "bbox", "520000,2740000,530000,2755000", "bbox-crs", EPSG + 32636))
                .isEmpty();
    }

    @Test
    void coordinatesComeInTheAskedSystemAndItsOrder() {
        String id = add("Systems", 33.25, 24.75).toString();
        String item = "/collections/deposits/items/" + id;

        MockHttpServletResponse latitudeFirst = http.get(item, "crs", EPSG + 4326);
        assertThat(latitudeFirst.getHeader("Content-Crs")).isEqualTo("<" + EPSG + "4326>");
        JsonNode coordinates = OgcHttp.json(latitudeFirst).path("geometry").path("coordinates");
        assertThat(coordinates.get(0).asDouble()).isEqualTo(24.75);
        assertThat(coordinates.get(1).asDouble()).isEqualTo(33.25);
        JsonNode mercator = http.json(item, "crs", EPSG + 3857).path("geometry").path("coordinates");
        assertThat(mercator.get(0).asDouble()).isCloseTo(3701373.07, within(0.01));
        JsonNode page = http.json("/collections/deposits/items", "nameEn", "Systems", "crs", EPSG + 32636);
        assertThat(page.path("features")
                        .get(0)
                        .path("geometry")
                        .path("coordinates")
                        .get(0)
                        .asDouble())
                .isCloseTo(525_291, within(500.0));
    }

    @Test
    void aPlaceThatTheSystemDoesNotReachIsNamed() {
        DepositId added = add("Ninety degrees from the zone", -57, 0.5);

        MockHttpServletResponse response =
                http.get("/collections/deposits/items", "crs", EPSG + 32636, "bbox", "-58,0,-56,1");

        asLocalUser(() -> deposits.delete(added, 0));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(OgcHttp.json(response).path("detail").asString())
                .contains("crs", "does not reach", added.toString());
    }

    @Test
    void aSystemThatTheCollectionDoesNotListIsRefused() {
        MockHttpServletResponse response =
                http.get("/collections/countries/items", "crs", EPSG + 32636, "limit", "500");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(OgcHttp.json(response).path("detail").asString()).contains("crs", "the collection lists");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "regions  | nameEn LIKE 'Murm%'                                       | cql2-text | murmansk",
                "regions  | CASEI(nameRu) = CASEI('ЯКУТИЯ')                           | cql2-text | yakutia",
                "regions  | S_INTERSECTS(geometry, POINT(129.7 62))                   | cql2-text | yakutia",
                "regions  | {\"op\":\"=\",\"args\":[{\"property\":\"id\"},\"tuva\"]}  | cql2-json | tuva",
                "regions  | nameEn ILIKE 'MURM%'                                      | ecql      | murmansk",
                "deposits | nameEn = 'Lovozero' AND S_INTERSECTS(geometry, BBOX(30,60,40,70)) | cql2-text | 1"
            })
    void filtersSelect(String collection, String filter, String language, String id) {
        List<String> found = ids(collection, "filter", filter, "filter-lang", language);

        assertThat(found).hasSizeGreaterThanOrEqualTo(1);
        if (!collection.equals("deposits")) {
            assertThat(found).contains(id);
        }
    }

    @Test
    void aFilterIsReadInItsReferenceSystem() {
        assertThat(ids("regions", "filter", "S_INTERSECTS(geometry, POINT(62 129.7))", "filter-crs", EPSG + 4326))
                .contains("yakutia");
        assertThat(http.get("/collections/regions/items", "filter", "S_INTERSECTS(geometry, POINT(62 129.7))")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void propertiesTimesAndFiltersAreJoined() {
        assertThat(ids("regions", "kind", "PROVINCE", "nameEn", "Murmansk region"))
                .isSubsetOf(ids("regions", "kind", "PROVINCE", "limit", "100"));
        assertThat(ids("claims", "accepted", "true", "subjectId", "yakutia")).isNotEmpty();
        assertThat(ids("claims", "accepted", "false", "subjectId", "yakutia")).isEmpty();
    }

    @Test
    void timesSelectByTheDateThatClaimsHoldFor() {
        JsonNode dated = http.json("/collections/claims/items", "filter", "validOn IS NOT NULL", "limit", "1000");
        for (JsonNode claim : dated.path("features")) {
            String day = claim.path("properties").path("validOn").asString();
            String id = claim.path("id").asString();
            assertThat(ids("claims", "datetime", day, "limit", "1000")).contains(id);
            assertThat(ids("claims", "datetime", day + "T12:00:00Z", "limit", "1000"))
                    .contains(id);
            assertThat(ids("claims", "datetime", day + "/..", "limit", "1000")).contains(id);
            assertThat(ids("claims", "datetime", "../1900-01-01", "limit", "1000"))
                    .doesNotContain(id);
        }
        assertThat(ids("regions", "datetime", "2020-01-01/2020-12-31")).isNotEmpty();
        assertThat(ids("claims", "datetime", "1850-01-01"))
                .as("claims without a date")
                .isNotEmpty();
    }

    @Test
    void sortsUpAndDown() {
        List<String> up = ids("regions", "sortby", "areaKm2", "limit", "100");
        List<String> down = ids("regions", "sortby", "-areaKm2", "limit", "100");

        assertThat(up).hasSizeGreaterThan(3).isEqualTo(down.reversed());
        JsonNode page = http.json("/collections/regions/items", "sortby", "areaKm2", "limit", "2");
        assertThat(OgcHttp.ids(http.json(OgcHttp.link(page, "next")))).isEqualTo(up.subList(2, 4));
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        URI address = OgcHttp.address("/collections/regions/items", "limit", "2");
        String tag = String.valueOf(
                http.perform(OgcHttp.ask(HttpMethod.GET, address)).getHeader(HttpHeaders.ETAG));
        MockHttpServletResponse again =
                http.perform(OgcHttp.ask(HttpMethod.GET, address).header(HttpHeaders.IF_NONE_MATCH, tag));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        add("Changes the tag of deposits", 10, -40);
        assertThat(http.get("/collections/deposits/items").getHeader(HttpHeaders.ETAG))
                .isNotEqualTo(tag);
    }

    @Test
    void aHugeLimitIsTheGreatest() {
        assertThat(http.json("/collections/deposits/items", "limit", "999999999999")
                        .path("numberReturned")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "limit       | 0",
                "limit       | -5",
                "limit       | many",
                "bbox        | 1,2,3",
                "bbox        | 1,2,3,4,5",
                "bbox        | a,b,c,d",
                "bbox        | NaN,0,1,1",
                "bbox        | 0,0,Infinity,1",
                "bbox        | 0,10,10,5",
                "bbox        | 0,0,200,10",
                "bbox        | 1e999,0,1,1",
                "bbox-crs    | EPSG:4326",
                "crs         | http://www.opengis.net/def/crs/EPSG/0/9999",
                "crs         | ``",
                "datetime    | yesterday",
                "datetime    | 2025-01-01/2024-01-01",
                "datetime    | 2025-01-01/2025-01-02/2025-01-03",
                "datetime    | 2025-13-01",
                "filter      | nameEn =",
                "filter      | nmeEn = 'x'",
                "filter-lang | sql",
                "filter-crs  | x",
                "sortby      | geometry",
                "sortby      | price",
                "cursor      | 5",
                "cursor      | skip-5",
                "areaKm2     | wide",
                "colour      | red"
            })
    void aParameterThatCannotBeUsedIsNamed(String parameter, String value) {
        MockHttpServletResponse response = http.get("/collections/regions/items", parameter, value);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(OgcHttp.json(response).path("detail").asString()).contains("\"" + parameter + "\"");
        assertThat(OgcHttp.json(response).path("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        assertThat(http.get("/collections/regions/items", "limit", "1", "limit", "2")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void aFilterTenThousandDeepIsRefused() {
        String filter = "(".repeat(10_000) + "nameEn = 'x'" + ")".repeat(10_000);

        assertThat(http.get("/collections/regions/items", "filter", filter).getStatus())
                .isEqualTo(400);
    }

    @Test
    void textsOfSourcesAreNoHtml() {
        String id = add("<script>alert(1)</script>", 5, -45).toString();

        String page = OgcHttp.text(http.get("/collections/deposits/items/" + id, "f", "html"));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>");
    }
}
