package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.AtlasTest;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AtlasTest
class TileControllerTest {

    private static final String REGIONS = "/map/v1/tiles/region/albers-siberia/2/2/2.mvt";

    private final MockMvc http;
    private final TileService tiles;

    TileControllerTest(WebApplicationContext context, TileService tiles) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.tiles = tiles;
    }

    private MockHttpServletResponse answer(String address, String... headers) throws Exception {
        var request = get(address).header(HttpHeaders.HOST, "localhost:8080");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.perform(request).andReturn().getResponse();
    }

    @Test
    void aTileIsPlainOrGzippedAsTheClientAsks() throws Exception {
        MockHttpServletResponse plain = answer(REGIONS);
        MockHttpServletResponse gzipped = answer(REGIONS, HttpHeaders.ACCEPT_ENCODING, "br, gzip");

        assertThat(plain.getContentType()).isEqualTo("application/vnd.mapbox-vector-tile");
        assertThat(plain.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
        assertThat(gzipped.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(gzipped.getHeader(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_ENCODING);
        assertThat(gzipped.getContentAsByteArray().length).isLessThan(plain.getContentAsByteArray().length);
        assertThat(Decoded.of(plain.getContentAsByteArray()).geometries("region"))
                .isNotEmpty();
    }

    @Test
    void aTileThatTheClientHasIsNotSentAgain() throws Exception {
        String etag = String.valueOf(answer(REGIONS).getHeader(HttpHeaders.ETAG));

        MockHttpServletResponse again = answer(REGIONS, HttpHeaders.IF_NONE_MATCH, etag);

        assertThat(etag).startsWith("\"");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(answer(REGIONS, HttpHeaders.IF_NONE_MATCH, "\"other\"").getStatus())
                .isEqualTo(200);
    }

    @Test
    void onlyAnAddressWithTheRevisionMayBeKept() throws Exception {
        String revision = tiles.revision(TileSet.find("region").orElseThrow());

        assertThat(answer(REGIONS).getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-cache");
        assertThat(answer(REGIONS + "?v=" + revision).getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("max-age=604800", "immutable");
        assertThat(answer(REGIONS + "?v=other").getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("no-cache");
    }

    @Test
    void anEmptyTileHasNoContent() throws Exception {
        MockHttpServletResponse empty = answer("/map/v1/tiles/region/web-mercator/5/2/20");

        assertThat(empty.getStatus()).isEqualTo(204);
        assertThat(empty.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aFilterLeavesOutWhatDoesNotPass() throws Exception {
        MockHttpServletResponse some = answer(REGIONS + "?filter=id='yakutia'");

        List<Geometry> regions = Decoded.of(some.getContentAsByteArray()).geometries("region");
        assertThat(regions).hasSize(1);
        assertThat(Decoded.properties(regions.getFirst())).containsEntry("id", "yakutia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing/albers-siberia/0/0/0                     | 404 | tile set",
                "region/nowhere/0/0/0                             | 404 | map projection",
                "region/albers-siberia/0/0/1                      | 404 | run from 0 to 0",
                "region/albers-siberia/19/0/0                     | 404 | zooms run from 0 to 18",
                "region/albers-siberia/-1/0/0                     | 404 | no zoom -1",
                "region/albers-siberia/NaN/0/0                    | 400 | zoom",
                "region/albers-siberia/0/1e9/0                    | 400 | column",
                "region/albers-siberia/0/0/0.5                    | 400 | row",
                "region/albers-siberia/0/99999999999/0            | 400 | whole number",
                "region/albers-siberia/0/0/0?filter=colour=1      | 400 | known are",
                "region/albers-siberia/0/0/0?filter=(             | 400 | filter",
                "region/albers-siberia/0/0/0?filter=x&filter-lang=sql | 400 | cql2-text",
                "basemap/albers-siberia/0/0/0?filter=id=1         | 400 | one layer"
            })
    void whatCannotBeAnsweredSaysWhy(String path, int status, String words) throws Exception {
        MockHttpServletResponse refused = answer("/map/v1/tiles/" + path);

        assertThat(refused.getStatus()).isEqualTo(status);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(new String(refused.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(words);
    }

    @Test
    void aFilterTenThousandDeepIsRefused() throws Exception {
        String deep = "(".repeat(10_000) + "id='x'" + ")".repeat(10_000);

        assertThat(answer("/map/v1/tiles/region/albers-siberia/0/0/0?filter=" + deep)
                        .getStatus())
                .isEqualTo(400);
    }
}
