package org.rareearthatlas.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapCamera;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.text.InvalidInputException;

class MapSceneTest {

    private static final String ROOT = "https://atlas.example/sub/";
    private static final String WHOLE =
            "region/yakutia?element=Nd&status=producer&to=2010#map=66.5000,-170.2500,2500,north-pole-laea,element-Nd";

    @Test
    void aLinkToAViewIsReadWhole() {
        MapScene scene = MapScene.ofLink(ROOT + WHOLE, ROOT);

        assertThat(scene.place()).isEqualTo("region/yakutia");
        assertThat(scene.filter().values(FilterPart.ELEMENT)).containsExactly("Nd");
        assertThat(scene.filter().years().to()).isEqualTo(2010);
        assertThat(scene.camera())
                .isEqualTo(new MapCamera(new LonLat(-170.25, 66.5), 2500, MapProjection.NORTH_POLE_LAEA, "element-Nd"));
        assertThat(scene.address()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "deposit/7",
                "region/tuva#map=-90.0000,180.0000,1,world-equal-area",
                "?speaker=%D0%92.+%D0%9F.+%26+%3C%C3%A9%3E"
            })
    void anAddressReadsBackAsItself(String address) {
        assertThat(MapScene.read(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/region/tuva,story.view.elsewhere",
        "//elsewhere.example/region/tuva,story.view.elsewhere",
        "javascript:alert(1),story.view.elsewhere",
        "sources,story.view.unreadable",
        "region/new,story.view.unreadable",
        "?element=Xx,story.view.unknown"
    })
    void whatIsNoViewIsRefusedWithTheReason(String link, String code) {
        assertThatThrownBy(() -> MapScene.ofLink(link, ROOT))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().getFirst().code()).isEqualTo(code));
    }

    @Test
    void aLinkOfALaterAtlasOrOfAnyPageKeepsWhatIsUnderstood() {
        assertThat(MapScene.ofLink("/sources#map=60,100,9000,albers-siberia", ROOT)
                        .place())
                .isEmpty();
        assertThat(MapScene.read("region/yakutia?element=Xx&element=Nd&new=1#map=99,0,1,mars")
                        .address())
                .isEqualTo("region/yakutia?element=Nd");
        assertThat(MapScene.read("?speaker=%zz").filter().values(FilterPart.SPEAKER))
                .containsExactly("%zz");
    }

    @Test
    void aScaleThatIsNoneIsNoCamera() {
        assertThat(MapCamera.find("#map=60,100,0,albers-siberia")).isEmpty();
        assertThat(MapCamera.find("#map=60,100,-5,albers-siberia")).isEmpty();
        assertThat(Objects.requireNonNull(
                                MapScene.read("#map=60,100,0.5,web-mercator").camera())
                        .metresPerPixel())
                .isEqualTo(0.5);
    }
}
