package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.pointindex.PointIndex;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// List, charts and counts follow the map while the reader wants it; the map itself stays whole.
class SightSwitchTest extends WorkspaceTest {

    private static final LonLat KOLA = new LonLat(34, 68);
    private static final LonLat BERING_STRAIT = new LonLat(180, 60);

    @Autowired
    private PointIndex index;

    @BeforeEach
    void isRead() {
        assertThat(index.await(20_000)).isPresent();
    }

    @Test
    void isOffUntilItIsWanted() {
        open("");
        assertThat(map().getElement().getProperty("following", false)).isFalse();

        moved(KOLA, 200_000);

        assertThat(names()).contains("Yakutia", "Lovozero");
    }

    @Test
    void theListFollowsTheMap() throws InterruptedException {
        open("");
        turn(true);
        assertThat(map().getElement().getProperty("following", false)).isTrue();

        moved(KOLA, 300_000);
        await(() -> !names().contains("Yakutia"));
        assertThat(names()).contains("Murmansk Region", "Lovozero").doesNotContain("Yakutia", "Tuva", "Tomtor");
        assertThat(summary()).contains("region").contains("deposit");
        assertThat(mapFilter()).as("the map shows what it will come upon").isEqualTo("null");
        assertThat(textOf(workspace())).contains("In sight: ");

        open("charts");
        assertThat(names()).as("on the way through the atlas").doesNotContain("Yakutia");
        await(() -> textOf(drawer()).contains("In sight: "));
        assertThat(textOf(drawer())).contains("In sight: ");

        turn(false);
        await(() -> names().contains("Yakutia"));
        assertThat(names()).contains("Yakutia", "Tomtor");
        assertThat(summary()).isEmpty();
    }

    @Test
    void tellsWhereNothingIsInSight() throws InterruptedException {
        open("");
        turn(true);
        moved(BERING_STRAIT, 100_000);
        await(() -> names().isEmpty());

        assertThat(names()).isEmpty();
        assertThat(textOf(list())).contains("Nothing of it is in sight");
    }

    private AtlasMap map() {
        return find(AtlasMap.class).single();
    }

    private String mapFilter() {
        return String.valueOf(map().getElement().getPropertyRaw("filter"));
    }

    private String summary() {
        return textOf(find(SightSwitch.class).single()).replace("Only what the map shows", "");
    }

    private void turn(boolean on) {
        find(SightSwitch.class)
                .single()
                .getChildren()
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .forEach(box -> box.setValue(on));
    }

    /// The map comes to rest on a square around a place.
    private void moved(LonLat place, double halfM) {
        Coordinate at =
                MapProjector.of(MapProjection.ALBERS_SIBERIA).project(place).orElseThrow();
        ObjectNode detail = JsonNodeFactory.instance
                .objectNode()
                .put("v", 1)
                .put("key", MapProjection.ALBERS_SIBERIA.key())
                .put("minXM", at.x - halfM)
                .put("minYM", at.y - halfM)
                .put("maxXM", at.x + halfM)
                .put("maxYM", at.y + halfM);
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail", detail);
        var element = map().getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "atlas-sight", data));
    }
}
