package org.rareearthatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import tools.jackson.databind.json.JsonMapper;

class AtlasMapTest {

    private final AtlasMap map = new AtlasMap();

    @Test
    void tellsWhatTheReaderDid() {
        List<Object> heard = new ArrayList<>();
        map.addFeatureSelectedListener(event -> heard.add(event.feature()));
        map.addPointPickedListener(event -> heard.add(event.place()));
        map.addModeCancelledListener(event -> heard.add("cancelled"));

        browserSends("atlas-select", "{\"v\":1,\"kind\":\"region\",\"id\":\"yakutia\"}");
        browserSends("atlas-pick", "{\"v\":1,\"lonDeg\":116.5,\"latDeg\":71}");
        browserSends("atlas-mode-cancel", "{\"v\":1}");

        assertThat(heard)
                .containsExactly(
                        java.util.Optional.of(FeatureRef.region("yakutia")), new LonLat(116.5, 71), "cancelled");
    }

    @Test
    void takesOverTheProjectionThatWasChosen() {
        List<MapProjection> heard = new ArrayList<>();
        map.addProjectionChosenListener(event -> heard.add(event.projection()));

        browserSends("atlas-projection", "{\"v\":1,\"key\":\"web-mercator\"}");

        assertThat(heard).containsExactly(MapProjection.WEB_MERCATOR);
        assertThat(map.getElement().getProperty("projection")).isEqualTo("web-mercator");
    }

    @Test
    void firesNothingForAMessageThatTheMapCannotHaveSent() {
        List<Object> heard = new ArrayList<>();
        map.addPointPickedListener(heard::add);

        assertThatExceptionOfType(MapMessageException.class)
                .isThrownBy(() -> browserSends("atlas-pick", "{\"v\":1,\"lonDeg\":500,\"latDeg\":71}"));
        assertThat(heard).isEmpty();
    }

    private void browserSends(String type, String detail) {
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", JsonMapper.shared().readTree(detail));
        map.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(map.getElement(), type, data));
    }
}
