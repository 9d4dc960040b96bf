package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.OwnSecurityHolder;
import org.rareearthatlas.pointindex.GatedLoading;
import org.rareearthatlas.pointindex.IndexState;
import org.rareearthatlas.pointindex.PointIndex;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.context.WebApplicationContext;

/// What the atlas answers while its deposits are still being read after a start, and once they are.
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:loading;DB_CLOSE_DELAY=-1")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(OwnSecurityHolder.class)
@Import(GatedLoading.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndexLoadingTest {

    private final OgcHttp http;
    private final PointIndex index;
    private final GatedLoading loading;

    IndexLoadingTest(WebApplicationContext context, PointIndex index, GatedLoading loading) {
        this.http = new OgcHttp(context);
        this.index = index;
        this.loading = loading;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map/v1/layers/deposit?crs=albers-siberia&detail=0",
                "/map/v1/tiles/deposit/albers-siberia/2/1/1",
                "/map/v1/tiles/claim/albers-siberia/2/1/1",
                "/ogc/collections/deposits/items?limit=1",
                "/ogc/collections/deposits/items/1",
                "/ogc/collections/deposits/tiles/WebMercatorQuad/2/1/2"
            })
    @Order(1)
    void asksToComeAgain(String address) {
        MockHttpServletResponse response = http.get("http://localhost:8080" + address);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).matches("[1-9]\\d?");
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(OgcHttp.text(response)).contains("ask again in a few seconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map/v1/layers/region?crs=albers-siberia&detail=0",
                "/map/v1/tiles/region/albers-siberia/2/1/1",
                "/map/v1/tiles/basemap/albers-siberia/2/1/1",
                "/ogc",
                "/ogc/conformance",
                "/ogc/collections/regions/items?limit=1"
            })
    @Order(2)
    void answersAllElseMeanwhile(String address) {
        assertThat(http.get("http://localhost:8080" + address).getStatus()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void saysHowFarItIs() {
        IndexState state = index.state();
        assertThat(state).isInstanceOf(IndexState.Building.class);
        assertThat(state.percentRead()).isBetween(1, 99);
        assertThat(index.find()).isEmpty();
    }

    @Test
    @Order(4)
    void answersOnceItIsDone() {
        loading.open();
        assertThat(index.await(20_000)).isPresent();
        assertThat(index.state().percentRead()).isEqualTo(100);
        assertThat(http.get("/collections/deposits/items", "limit", "1").getStatus())
                .isEqualTo(200);
        assertThat(http.get("http://localhost:8080/map/v1/tiles/claim/albers-siberia/2/1/1")
                        .getStatus())
                .isEqualTo(200);
    }
}
