package org.rareearthatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.Wgs84;
import tools.jackson.databind.JsonNode;

class MapWireTest {

    @Test
    void configurationCarriesVersionProjectionsTextsAndLanguage() {
        JsonNode config = MapWire.config(config(null, Locale.of("ru", "RU")));

        assertThat(config.get("v").intValue()).isEqualTo(1);
        assertThat(config.get("layersUrl").stringValue()).isEqualTo("map/v1/layers/");
        assertThat(config.get("language").stringValue()).isEqualTo("ru");
        assertThat(config.get("background").isNull()).isTrue();
        assertThat(config.get("labels").get("zoomIn").stringValue()).isEqualTo("map.zoomIn");
        JsonNode projection = config.get("projections").get(0);
        assertThat(projection.get("key").stringValue()).isEqualTo("albers-siberia");
        assertThat(projection.get("proj4").stringValue()).contains("+proj=aea");
        assertThat(projection.get("label").stringValue()).isEqualTo("Albers");
        assertThat(projection.get("extent")).hasSize(4);
        assertThat(projection.get("home")).hasSize(4);
    }

    @Test
    void everyLanguageGoesAsItIs() {
        assertThat(MapWire.config(config(null, Locale.GERMAN)).get("language").stringValue())
                .isEqualTo("de");
    }

    @Test
    void backgroundLeavesOutWhatItHasNot() {
        MapBackground tiles = MapBackground.xyz("/tiles/{z}/{x}/{y}.png", "© a service");

        assertThat(MapWire.config(config(tiles, Locale.ENGLISH)).get("background"))
                .hasToString("{\"kind\":\"xyz\",\"url\":\"/tiles/{z}/{x}/{y}.png\",\"attribution\":\"© a service\"}");
    }

    @Test
    void featureIsKindAndId() {
        assertThat(MapWire.ref(FeatureRef.region("tuva"))).hasToString("{\"kind\":\"region\",\"id\":\"tuva\"}");
        assertThat(MapWire.ref(null)).hasToString("null");
    }

    @Test
    void draftIsLongitudeFirstAndCarriesItsOutline() {
        assertThat(MapWire.draft(new MapDraft(new LonLat(98.9, 53.6), 60_000.0, null)))
                .hasToString("{\"lonDeg\":98.9,\"latDeg\":53.6,\"radiusM\":60000.0,\"outline\":null,\"others\":[]}");
        var outline = Wgs84.FACTORY.createPolygon(
                new Coordinate[] {new Coordinate(1, 2), new Coordinate(3, 2), new Coordinate(3, 4), new Coordinate(1, 2)
                });
        assertThat(MapWire.draft(new MapDraft(null, null, outline)))
                .hasToString("{\"lonDeg\":null,\"latDeg\":null,\"radiusM\":null,\"outline\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[1.0,2.0],[3.0,2.0],[3.0,4.0],[1.0,2.0]]]},\"others\":[]}");
        assertThat(MapWire.draft(MapDraft.at(List.of(new LonLat(1, 2), new LonLat(3, 4)))))
                .hasToString("{\"lonDeg\":null,\"latDeg\":null,\"radiusM\":null,\"outline\":null,"
                        + "\"others\":[[1.0,2.0],[3.0,4.0]]}");
        assertThat(MapWire.draft(MapDraft.sought(new LonLat(1, 2))))
                .hasToString("{\"lonDeg\":1.0,\"latDeg\":2.0,\"radiusM\":null,\"outline\":null,\"others\":[],"
                        + "\"sought\":true}");
        assertThat(MapWire.draft(null)).hasToString("null");
    }

    private static MapConfig config(@org.jspecify.annotations.Nullable MapBackground background, Locale locale) {
        var albers = new MapProjectionOption(MapProjection.ALBERS_SIBERIA, "Albers");
        return new MapConfig(
                "map/v1/layers/", "map/v1/tiles/", List.of(albers), background, MapLabels.of(key -> key), locale);
    }
}
