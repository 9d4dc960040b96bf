package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.map.MapView;

class SharedMapTest {

    private static final String ROOT = "https://atlas.example/";

    private static SharedMap shared(String place, String query) {
        return shared(place, query, "status");
    }

    private static SharedMap shared(String place, String query, String signs) {
        MapView view = new MapView(new LonLat(124.5, 66.1), 2500, 900, MapProjection.ALBERS_SIBERIA, signs);
        return new SharedMap(place, ROOT + place + query, ROOT, view);
    }

    @Test
    void theLinkKeepsPlaceFilterAndView() {
        assertThat(shared("region/yakutia", "?element=Nd").link())
                .isEqualTo(ROOT + "region/yakutia?element=Nd#map=66.1000,124.5000,2500,albers-siberia");
    }

    @Test
    void aPictureShowsTheViewOrTheWholePlace() {
        SharedMap shared = shared("region/yakutia", "?element=Nd&element=Dy&other=x");

        assertThat(shared.picture("pdf", false, "en"))
                .isEqualTo(ROOT + "export/map.pdf?at=66.1000,124.5000&km=900&crs=albers-siberia"
                        + "&element=Nd&element=Dy&lang=en&download=");
        assertThat(shared.picture("png", true, "ru"))
                .isEqualTo(ROOT + "export/map.png?place=region/yakutia&element=Nd&element=Dy&lang=ru&download=");
        assertThat(shared("", "").picture("svg", true, "en")).contains("at=66.1000");
    }

    @Test
    void whatTheSignsTellIsInEveryAddress() {
        SharedMap shared = shared("", "?element=Dy", "element-Nd");

        assertThat(shared.link()).endsWith("?element=Dy#map=66.1000,124.5000,2500,albers-siberia,element-Nd");
        assertThat(shared.picture("png", false, "en"))
                .contains("&crs=albers-siberia&signs=element-Nd&element=Dy&lang=en");
        assertThat(shared.snippet(false, "480", "en", "x")).contains("signs=element-Nd");
    }

    @Test
    void theSnippetIsOneFrameWhateverItsTitle() {
        Element frame = Jsoup.parse(shared("deposit/1", "").snippet(true, "480", "en", "\"><script>"))
                .expectFirst("iframe");

        assertThat(frame.attr("src")).isEqualTo(ROOT + "embed/map?place=deposit/1&lang=en");
        assertThat(frame.attr("title")).isEqualTo("\"><script>");
        assertThat(frame.attr("height")).isEqualTo("480");
    }
}
