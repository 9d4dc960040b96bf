package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.geo.LonLat;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/// Reference systems by the abstract tests of OGC 18-058r1, Annex A: every system that a collection names can be asked
/// for, whole pages and single features, and as the system of a box.
@AtlasTest
class OgcSystemsTest {

    private static final String UNKNOWN = "http://www.opengis.net/def/crs/0/unsupported";

    private final OgcHttp http;

    OgcSystemsTest(WebApplicationContext context) {
        this.http = new OgcHttp(context);
    }

    static Stream<Arguments> everyCollectionInEverySystem() {
        return OgcCollection.listAll().stream()
                .flatMap(collection ->
                        collection.listSystems().stream().map(system -> Arguments.of(collection.id(), system)));
    }

    /// Abstract tests 1 and 2.
    @ParameterizedTest
    @EnumSource(OgcCollection.class)
    void theSystemsOfACollectionBeginWithTheDefault(OgcCollection collection) {
        JsonNode named = http.json("/collections/" + collection.id()).path("crs");

        assertThat(named).hasSameSizeAs(collection.listSystems());
        assertThat(named.get(0).asString()).isEqualTo(CrsReference.CRS84.uri());
    }

    /// Abstract tests 4 and 7.
    @ParameterizedTest
    @MethodSource("everyCollectionInEverySystem")
    void aPageAndAFeatureComeInEverySystemNamed(String collection, CrsReference system) {
        String path = "/collections/" + collection + "/items";
        MockHttpServletResponse page = http.get(path, "crs", system.uri(), "limit", "20");

        assertThat(page.getStatus()).as(OgcHttp.text(page)).isEqualTo(200);
        assertThat(page.getHeader("Content-Crs")).isEqualTo("<" + system.uri() + ">");
        JsonNode features = OgcHttp.json(page).path("features");
        assertThat(features).isNotEmpty();
        String id = features.get(0).path("id").asString();
        MockHttpServletResponse one = http.get(path + "/" + id, "crs", system.uri());
        assertThat(one.getStatus()).as(OgcHttp.text(one)).isEqualTo(200);
        assertThat(one.getHeader("Content-Crs")).isEqualTo("<" + system.uri() + ">");
    }

    /// Abstract test 8: the corners of the collection's extent, carried over one by one.
    @ParameterizedTest
    @MethodSource("everyCollectionInEverySystem")
    void theExtentsCornersAreABoxInEverySystemNamed(String collection, CrsReference system) {
        JsonNode extent = http.json("/collections/" + collection).at("/extent/spatial/bbox/0");
        String path = "/collections/" + collection + "/items";
        Coordinate southWest =
                in(system, extent.get(0).asDouble(), extent.get(1).asDouble());
        Coordinate northEast =
                in(system, extent.get(2).asDouble(), extent.get(3).asDouble());
        String bbox = "%s,%s,%s,%s".formatted(southWest.x, southWest.y, northEast.x, northEast.y);

        JsonNode found = http.json(path, "bbox", bbox, "bbox-crs", system.uri());
        JsonNode all = http.json(path);

        if (all.path("numberMatched").asInt(0) <= all.path("numberReturned").asInt()) {
            assertThat(OgcHttp.ids(all)).containsAll(OgcHttp.ids(found));
        }
    }

    private static Coordinate in(CrsReference system, double lonDeg, double latDeg) {
        return system.fromWgs84(new LonLat(lonDeg, latDeg).toPoint()).getCoordinate();
    }

    /// Abstract tests 5 and 9.
    @ParameterizedTest
    @EnumSource(OgcCollection.class)
    void aSystemThatIsNotNamedIsRefused(OgcCollection collection) {
        String path = "/collections/" + collection.id() + "/items";

        assertThat(http.get(path, "crs", UNKNOWN).getStatus()).isEqualTo(400);
        assertThat(http.get(path, "bbox", "5,49,6,50", "bbox-crs", UNKNOWN).getStatus())
                .isEqualTo(400);
    }

    @Test
    void whatHoldsThePolesIsOfferedInDegreesAlone() {
        String mercator = "http://www.opengis.net/def/crs/EPSG/0/3857";

        assertThat(OgcCollection.PROVINCES.listSystems()).isEqualTo(CrsReference.listInDegrees());
        for (String id : List.of("countries", "provinces")) {
            assertThat(http.get("/collections/" + id + "/items", "crs", mercator)
                            .getStatus())
                    .isEqualTo(400);
        }
        assertThat(http.get("/collections/regions/items", "crs", mercator).getStatus())
                .isEqualTo(200);
    }
}
