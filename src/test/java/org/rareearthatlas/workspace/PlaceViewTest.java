package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.reading.GazetteerPlace;
import org.rareearthatlas.reading.PlaceReader;
import org.springframework.beans.factory.annotation.Autowired;

class PlaceViewTest extends WorkspaceTest {

    @Autowired
    private PlaceReader gazetteer;

    @Test
    void aPlaceIsMarkedAndTellsWhereItLies() {
        UI.getCurrent().navigate("place/62.03390,129.73310", QueryParameters.of("name", "Yakutsk"));

        assertThat(textOf(drawer())).contains("Yakutsk", "town · Russia", "62.0339° N, 129.7331° E", "Yakutia");
        assertThat(drawer().getElement().getOuterHTML()).contains("href=\"region/yakutia\"");
        assertThat(draft()).contains("129.7331", "\"sought\":true");

        open("");
        assertThat(draft()).isEqualTo("null");
    }

    @Test
    void aPointHasNoNameThatIsNotItsOwn() {
        UI.getCurrent().navigate("place/0,-0.5", QueryParameters.of("name", "Yakutsk"));

        assertThat(textOf(drawer()))
                .contains("0.0000° N, 0.5000° W", "In no region")
                .doesNotContain("Yakutsk");
    }

    @Test
    void aPlaceOfAVeryCommonNameHasItsNameToo() {
        GazetteerPlace last = gazetteer.listNamed("Santa Cruz").getLast();

        UI.getCurrent().navigate(path(last), QueryParameters.of("name", "Santa Cruz"));

        assertThat(textOf(drawer())).contains("Santa Cruz");
    }

    private static String path(GazetteerPlace place) {
        return PlaceView.path(Objects.requireNonNull(place.point()), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91,0", "0,181", "1,2,3", "NaN,0", "1e5,0", "x", "00000000000000000000,1"})
    void whatIsNoPointIsNotFound(String point) {
        open("place/" + point);
        assertThat(find(NotFoundPanel.class).all()).isNotEmpty();
    }

    @Test
    void theAddressIsExactAtTheEdges() {
        assertThat(PlaceView.path(new LonLat(-180, -90), "")).isEqualTo("place/-90.00000,-180.00000");
        assertThat(PlaceView.path(new LonLat(180, 90), "Ö & b"))
                .isEqualTo("place/90.00000,180.00000?name=%C3%96+%26+b");
    }

    private String draft() {
        return String.valueOf(find(AtlasMap.class).single().getElement().getPropertyRaw("draft"));
    }
}
