package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.explore.ui.FilterBar;
import org.rareearthatlas.explore.ui.FilterModel;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.pointindex.PointIndex;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The filter of a window: in its address, on the map and in the list.
class ExploringTest extends WorkspaceTest {

    @Autowired
    private PointIndex index;

    @BeforeEach
    void isRead() {
        assertThat(index.await(20_000)).isPresent();
    }

    @Test
    void anAddressWithAFilterShowsOnlyWhatPasses() throws InterruptedException {
        openFiltered(Map.of("region", List.of("tuva")));

        await(() -> model() != null && !model().chips().isEmpty());
        assertThat(names()).contains("Tuva").doesNotContain("Yakutia", "Murmansk Region");
        assertThat(model().chips()).extracting(FilterModel.Chip::label).containsExactly("Tuva");
        assertThat(mapFilter()).contains("|tuva|").contains("\"regions\":[\"tuva\"]");
    }

    @Test
    void tellsOnceWhatOfAnAddressIsNotUnderstood() throws InterruptedException {
        openFiltered(Map.of("region", List.of("tuva"), "status", List.of("<b>sold</b>"), "to", List.of("soon")));
        await(() -> model() != null && !model().chips().isEmpty());

        var notice = find(LeftOutNotice.class).single();
        assertThat(notice.getElement().getTextRecursively())
                .contains("left out", "Status: “<b>sold</b>”", "Until year: “soon”")
                .doesNotContain("tuva", "Tuva");

        notice.close();
        open("region/yakutia");
        assertThat(find(LeftOutNotice.class).all()).noneMatch(LeftOutNotice::isOpened);
        assertThat(names()).contains("Tuva").doesNotContain("Yakutia");
    }

    @Test
    void aLinkWithinTheAtlasKeepsTheFilter() throws InterruptedException {
        openFiltered(Map.of("region", List.of("tuva")));
        await(() -> model() != null && !model().chips().isEmpty());

        open("region/yakutia");

        assertThat(names()).contains("Tuva").doesNotContain("Yakutia");
        assertThat(drawerIsOpen()).isTrue();
    }

    @Test
    void choosingAndClearingChangesMapAndList() throws InterruptedException {
        open("");
        send("filter-toggle", detail("part", "speaker").put("value", "Vladimir Putin"));
        await(() -> model() != null && model().chips().size() == 1);
        assertThat(names()).contains("Yakutia", "Tuva").doesNotContain("Lovozero");

        send("filter-toggle", detail("part", "status").put("value", "no such status"));
        send("filter-toggle", detail("part", "element").put("value", "Pm"));
        await(() -> model().chips().size() == 2);
        assertThat(names()).isEmpty();
        assertThat(model().advice()).extracting(FilterModel.Chip::part).contains("element");

        send("filter-clear", detail("part", ""));
        await(() -> model().chips().isEmpty());
        assertThat(names()).contains("Yakutia", "Lovozero");
        assertThat(mapFilter()).isEqualTo("null");
    }

    private static void openFiltered(Map<String, List<String>> parameters) {
        UI.getCurrent().navigate("", new QueryParameters(parameters));
    }

    private FilterModel model() {
        return find(FilterBar.class).single().getElement().getPropertyBean("model", FilterModel.class);
    }

    private String mapFilter() {
        return String.valueOf(find(AtlasMap.class).single().getElement().getPropertyRaw("filter"));
    }

    private static ObjectNode detail(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put(name, value);
    }

    private void send(String type, ObjectNode detail) {
        var element = find(FilterBar.class).single().getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail", detail);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }
}
