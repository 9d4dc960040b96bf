package org.rareearthatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.map.MapMessageException.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapMessagesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void readsWhatWasSelected() {
        assertThat(MapMessages.selection(json("{'v':1,'kind':'region','id':'yakutia'}")))
                .contains(FeatureRef.region("yakutia"));
        assertThat(MapMessages.selection(json("{'v':1,'kind':'deposit','id':'17'}")))
                .contains(FeatureRef.deposit("17"));
        assertThat(MapMessages.selection(json("{'v':1,'kind':null,'id':null}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'v':1,'kind':'country','id':'x'}",
                "{'v':1,'kind':'region','id':''}",
                "{'v':1,'kind':'region','id':17}",
                "{'v':1,'kind':'region'}",
                "{'v':1}",
                "{'kind':'region','id':'x'}",
                "[]",
                "null"
            })
    void refusesAnythingElseAsSelection(String message) {
        assertRefused(Problem.MALFORMED, () -> MapMessages.selection(json(message)));
    }

    @Test
    void refusesAnIdBeyondTheLimit() {
        String id = "x".repeat(FeatureRef.LONGEST_ID + 1);
        assertRefused(
                Problem.MALFORMED, () -> MapMessages.selection(json("{'v':1,'kind':'region','id':'" + id + "'}")));
    }

    @Test
    void readsTheViewToShareAndWritesItAsAnAddress() {
        MapView view = MapMessages.view(
                json("{'v':1,'key':'albers-siberia','signs':'tonnage','lonDeg':124.5,'latDeg':66.12345,"
                        + "'metresPerPixel':2500.4,'radiusKm':900}"));
        assertThat(view.centre()).isEqualTo(new LonLat(124.5, 66.12345));
        assertThat(view.fragment()).isEqualTo("#map=66.1235,124.5000,2500,albers-siberia,tonnage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'Tonnage'", "'element-'", "'element-Nd-x'", "'a,b'", "'a#b'", "7", "null"})
    void refusesSignsThatAreNoWord(String signs) {
        assertRefused(
                Problem.MALFORMED,
                () -> MapMessages.view(json("{'v':1,'key':'albers-siberia','signs':" + signs
                        + ",'lonDeg':124.5,'latDeg':66,'metresPerPixel':2500,'radiusKm':900}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e12", "'wide'", "null"})
    void refusesAViewWithoutSize(String metresPerPixel) {
        assertRefused(
                Problem.MALFORMED,
                () -> MapMessages.view(json("{'v':1,'key':'albers-siberia','signs':'status','lonDeg':124.5,'latDeg':66,"
                        + "'metresPerPixel':" + metresPerPixel + ",'radiusKm':900}")));
    }

    @Test
    void readsWhatIsInSight() {
        MapSight sight = MapMessages.sight(
                json("{'v':1,'key':'web-mercator','minXM':-3e7,'minYM':-1.5,'maxXM':3e7,'maxYM':9000000}"));
        assertThat(sight.projection()).isEqualTo(MapProjection.WEB_MERCATOR);
        assertThat(sight.boxM()).isEqualTo(new ProjectedBbox(-3e7, -1.5, 3e7, 9e6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-10", "1e12", "'wide'", "null", "1e999"})
    void refusesASightThatIsNoBox(String maxXM) {
        assertRefused(
                Problem.MALFORMED,
                () -> MapMessages.sight(
                        json("{'v':1,'key':'web-mercator','minXM':0,'minYM':0,'maxYM':1,'maxXM':" + maxXM + "}")));
    }

    @Test
    void refusesAnotherVersion() {
        assertRefused(Problem.UNKNOWN_VERSION, () -> MapMessages.cancel(json("{'v':2}")));
    }

    @Test
    void readsAPointLongitudeFirst() {
        assertThat(MapMessages.point(json("{'v':1,'lonDeg':116.583,'latDeg':71}")))
                .isEqualTo(new LonLat(116.583, 71));
    }

    @ParameterizedTest
    @CsvSource({"180.001, 0, COORDINATE", "0, 90.5, COORDINATE", "1e400, 0, COORDINATE", "'\"x\"', 0, MALFORMED"})
    void refusesAPointThatIsNone(String lon, String lat, Problem problem) {
        assertRefused(problem, () -> MapMessages.point(json("{'v':1,'lonDeg':" + lon + ",'latDeg':" + lat + "}")));
    }

    @Test
    void readsAnOutline() {
        var outline = MapMessages.outline(outline("[[[90,60],[100,66],[112,62],[90,60]]]"));
        assertThat(outline.getNumPoints()).isEqualTo(4);
        assertThat(outline.getSRID()).isEqualTo(4326);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[[[90,60],[100,66],[90,60]]]; NOT_A_POLYGON",
                "[[[90,60],[100,66],[112,62],[91,60]]]; NOT_A_POLYGON",
                "[[[90,60],[100,60],[110,60],[90,60]]]; NOT_A_POLYGON",
                "[[[90,60],[100,66],[112,95],[90,60]]]; COORDINATE",
                "[[[90,60],[100],[112,62],[90,60]]]; MALFORMED",
                "[]; MALFORMED"
            })
    void refusesAnOutlineThatIsNone(String coordinates, Problem problem) {
        assertRefused(problem, () -> MapMessages.outline(outline(coordinates)));
    }

    @Test
    void refusesAnOutlineBeyondTheLimit() {
        StringBuilder ring = new StringBuilder("[[");
        for (int i = 0; i <= MapMessages.MOST_CORNERS; i++) {
            double angle = 2 * Math.PI * i / MapMessages.MOST_CORNERS;
            ring.append('[')
                    .append(10 * Math.cos(angle))
                    .append(',')
                    .append(10 * Math.sin(angle))
                    .append("],");
        }
        ring.append("[10,0]]]");
        assertRefused(Problem.TOO_MANY_CORNERS, () -> MapMessages.outline(outline(ring.toString())));
    }

    @Test
    void readsAProjectionAndRefusesOthers() {
        assertThat(MapMessages.projection(json("{'v':1,'key':'world-equal-area'}")))
                .isEqualTo(MapProjection.WORLD_EQUAL_AREA);
        assertRefused(Problem.UNKNOWN_PROJECTION, () -> MapMessages.projection(json("{'v':1,'key':'flat'}")));
    }

    private static JsonNode outline(String coordinates) {
        return json("{'v':1,'polygon':{'type':'Polygon','coordinates':" + coordinates + "}}");
    }

    private static JsonNode json(String singleQuoted) {
        return JSON.readTree(singleQuoted.replace('\'', '"'));
    }

    private static void assertRefused(Problem problem, Runnable reading) {
        assertThatExceptionOfType(MapMessageException.class)
                .isThrownBy(reading::run)
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
