package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.security.ShortWay;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@AtlasTest
class KeptTilesTest {

    private static final String REGIONS = "/map/v1/tiles/region/web-mercator/1/1/0";

    private final ShortWay filter;
    private final TileService tiles;

    KeptTilesTest(FilterRegistrationBean<ShortWay> keptTilesShortWay, TileService tiles) {
        this.filter = java.util.Objects.requireNonNull(keptTilesShortWay.getFilter());
        this.tiles = tiles;
    }

    private static MockHttpServletRequest get(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Host", "localhost:8080");
        return request;
    }

    /// @return null when the request went on
    private @org.jspecify.annotations.Nullable MockHttpServletResponse shortWay(MockHttpServletRequest request)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        return chain.getRequest() == null ? response : null;
    }

    private Tile keep() {
        return tiles.get(TileController.request("region", "web-mercator", "1", "1", "0", null, "", "gathered"));
    }

    @Test
    void aTileThatIsKeptIsAnsweredAtOnce() throws Exception {
        Tile tile = keep();
        MockHttpServletRequest request = get(REGIONS);
        request.addHeader("Accept-Encoding", "gzip");

        MockHttpServletResponse response = java.util.Objects.requireNonNull(shortWay(request));

        assertThat(response.getContentAsByteArray()).isEqualTo(tile.gzipped().bytes());
        assertThat(response.getContentType()).isEqualTo(TileAnswers.MEDIA_TYPE);
        assertThat(response.getHeader("ETag")).isEqualTo(tile.etag());
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aTileThatTheClientHasIsNotSentAgain() throws Exception {
        MockHttpServletRequest request = get(REGIONS);
        request.addHeader("If-None-Match", keep().etag());

        assertThat(shortWay(request))
                .isNotNull()
                .extracting(MockHttpServletResponse::getStatus)
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map/v1/tiles/region/web-mercator/9/1/7",
                "/map/v1/tiles/region/web-mercator/1/1",
                "/map/v1/tiles/region/web-mercator/1/1/9",
                "/map/v1/tiles/nothing/web-mercator/1/1/0",
                "/map/v1/tiles/region/web-mercator/1/1/0/0",
                "/map/v1/tiles/"
            })
    void everythingElseGoesTheUsualWay(String path) throws Exception {
        keep();

        assertThat(shortWay(get(path))).isNull();
    }

    @Test
    void whoeverTheGuardHasToLookAtGoesTheUsualWay() throws Exception {
        keep();
        MockHttpServletRequest foreignHost = new MockHttpServletRequest("GET", REGIONS);
        foreignHost.addHeader("Host", "atlas.example");
        MockHttpServletRequest foreignPage = get(REGIONS);
        foreignPage.addHeader("Origin", "https://other.example");
        MockHttpServletRequest writing = get(REGIONS);
        writing.setMethod("POST");

        assertThat(shortWay(foreignHost)).isNull();
        assertThat(shortWay(foreignPage)).isNull();
        assertThat(shortWay(writing)).isNull();
    }
}
