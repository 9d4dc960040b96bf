package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

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

/// OGC API Tiles as a client meets it.
@AtlasTest
class OgcTilesTest {

    private static final String REL = "http://www.opengis.net/def/rel/ogc/1.0/";

    private final OgcHttp http;

    OgcTilesTest(WebApplicationContext context) {
        this.http = new OgcHttp(context);
    }

    @Test
    void theLandingPageLeadsToTilesAndTheirSchemes() {
        JsonNode landing = http.json("");

        assertThat(http.json(OgcHttp.link(landing, REL + "tilesets-vector")).path("tilesets"))
                .hasSize(4);
        assertThat(http.json(OgcHttp.link(landing, REL + "tiling-schemes")).path("tileMatrixSets"))
                .hasSize(4);
    }

    @Test
    void theWellKnownSetIsThatOfTheStandard() {
        JsonNode set = http.json("/tileMatrixSets/WebMercatorQuad");

        assertThat(set.path("uri").asString())
                .isEqualTo("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad");
        assertThat(set.path("crs").asString()).isEqualTo("http://www.opengis.net/def/crs/EPSG/0/3857");
        JsonNode first = set.path("tileMatrices").get(0);
        assertThat(first.path("id").asString()).isEqualTo("0");
        assertThat(first.path("scaleDenominator").asDouble()).isEqualTo(559082264.0287177);
        assertThat(first.path("tileWidth").asInt()).isEqualTo(256);
        assertThat(set.path("tileMatrices").get(14).path("matrixWidth").asInt()).isEqualTo(16384);
    }

    @Test
    void theAtlassOwnSetWritesItsProjectionOut() {
        JsonNode set = http.json("/tileMatrixSets/AlbersSiberiaQuad");

        assertThat(set.path("uri").asString()).isEqualTo("http://localhost:8080/ogc/tileMatrixSets/AlbersSiberiaQuad");
        JsonNode conversion = set.path("crs").path("wkt").path("conversion");
        assertThat(conversion.path("method").path("name").asString()).isEqualTo("Albers Equal Area");
        assertThat(conversion.path("parameters").get(0).path("value").asDouble())
                .isEqualTo(56);
        assertThat(set.path("tileMatrices").get(0).path("pointOfOrigin").get(1).asDouble())
                .isEqualTo(16_500_000);
    }

    /// Every link of the list is absolute, the template has its three parts, and what it leads to is there.
    @ParameterizedTest
    @ValueSource(strings = {"", "/collections/regions", "/collections/deposits", "/collections/countries"})
    void aListOfTilesetsLeadsToTiles(String resource) {
        for (JsonNode tileset : http.json(resource + "/tiles").path("tilesets")) {
            assertThat(tileset.path("dataType").asString()).isEqualTo("vector");
            assertThat(tileset.path("tileMatrixSetURI").asString()).startsWith("http");
            String self = OgcHttp.link(tileset, "self");
            assertThat(http.json(self).path("layers").isEmpty()).isFalse();
            assertThat(http.json(OgcHttp.link(tileset, REL + "tiling-scheme")).path("id"))
                    .isEqualTo(tileset.path("tileMatrixSetId"));
            JsonNode limits = tileset.path("tileMatrixSetLimits").get(2);
            assertThat(limits.path("maxTileCol").asInt())
                    .isBetween(limits.path("minTileCol").asInt(), 3);
            String tile = OgcHttp.link(tileset, "item")
                    .replace("{tileMatrix}", "2")
                    .replace("{tileRow}", limits.path("minTileRow").asString())
                    .replace("{tileCol}", limits.path("minTileCol").asString());
            assertThat(http.get(tile).getStatus()).as(tile).isEqualTo(200);
        }
    }

    @Test
    void rowsComeBeforeColumnsAndAnEndingIsTaken() {
        MockHttpServletResponse tile = http.get("/collections/regions/tiles/WebMercatorQuad/3/2/6");
        MockHttpServletResponse ending = http.get("/collections/regions/tiles/WebMercatorQuad/3/2/6.mvt");

        assertThat(tile.getStatus()).isEqualTo(200);
        assertThat(tile.getContentType()).isEqualTo("application/vnd.mapbox-vector-tile");
        assertThat(ending.getContentAsByteArray()).isEqualTo(tile.getContentAsByteArray());
        assertThat(http.get("/collections/regions/tiles/WebMercatorQuad/3/2/1").getStatus())
                .as("North America has no region, but lies within the box around those that cross 180°")
                .isEqualTo(200);
        assertThat(http.get("/collections/regions/tiles/WebMercatorQuad/3/6/2").getStatus())
                .as("the South Pacific lies outside of the limits")
                .isEqualTo(404);
    }

    @Test
    void aTileIsTaggedByItsBytes() {
        String address = "/collections/regions/tiles/WebMercatorQuad/3/2/6";
        String etag = String.valueOf(http.get(address).getHeader(HttpHeaders.ETAG));

        MockHttpServletResponse again = http.perform(
                OgcHttp.ask(HttpMethod.GET, OgcHttp.address(address)).header(HttpHeaders.IF_NONE_MATCH, etag));

        assertThat(again.getStatus()).isEqualTo(304);
    }

    @Test
    void tileJsonIsForWebMercatorOnly() {
        JsonNode json = http.json("/collections/deposits/tiles/WebMercatorQuad", "f", "tilejson");

        assertThat(json.path("tilejson").asString()).isEqualTo("3.0.0");
        assertThat(json.path("tiles").get(0).asString())
                .isEqualTo("http://localhost:8080/ogc/collections/deposits/tiles/WebMercatorQuad/{z}/{y}/{x}.mvt");
        assertThat(json.path("vector_layers").get(0).path("id").asString()).isEqualTo("deposits");
        assertThat(json.path("bounds")).hasSize(4);
        assertThat(http.get("/collections/deposits/tiles/AlbersSiberiaQuad", "f", "tilejson")
                        .getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/collections/regions/tiles/WebMercatorQuad/0/0/1, 404",
        "/collections/regions/tiles/WebMercatorQuad/x/0/0, 400",
        "/collections/regions/tiles/Nowhere/0/0/0, 404",
        "/collections/nothing/tiles/WebMercatorQuad/0/0/0, 404",
        "/collections/regions/tiles/WebMercatorQuad/0/0/0?f=png, 400",
        "/collections/regions/tiles/WebMercatorQuad/0/0/0?colour=red, 400",
        "/tiles/WebMercatorQuad/0/0/0?filter=id%3D1, 400",
        "/tiles/Nowhere, 404",
        "/tileMatrixSets/Nowhere, 404"
    })
    void whatIsNotThereSaysSo(String path, int status) {
        MockHttpServletResponse refused = http.get(path);

        assertThat(refused.getStatus()).isEqualTo(status);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
    }
}
