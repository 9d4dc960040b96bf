package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.explore.ui.FilterBar;
import org.rareearthatlas.explore.ui.FilterModel;
import org.rareearthatlas.explore.ui.TimeBar;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.pointindex.PointIndex;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The slider over the years: it counts when it is opened, and limits map and list.
class TimelineTest extends WorkspaceTest {

    @Autowired
    private PointIndex index;

    @BeforeEach
    void isRead() {
        assertThat(index.await(20_000)).isPresent();
    }

    @Test
    void countsWhenItIsOpened() throws InterruptedException {
        open("");
        assertThat(bar().getElement().getPropertyRaw("histogram")).isNull();

        send("time-open", JsonNodeFactory.instance.objectNode());
        await(() -> isShown("histogram"));

        assertThat(histogram().said().bars())
                .anySatisfy(bar -> assertThat(bar.year()).isEqualTo(2025));
        assertThat(histogram().said().bars())
                .allSatisfy(bar -> assertThat(bar.count()).isPositive());
        assertThat(bar().getParent()).containsInstanceOf(AtlasMap.class);
    }

    @Test
    void aLimitHoldsForMapAndListUntilItIsGone() throws InterruptedException {
        open("");
        send("time-move", limit(2024, false));
        await(() -> model() != null && model().chips().size() == 1);

        assertThat(model().chips().getFirst().label()).isEqualTo("published until 2024");
        assertThat(names()).doesNotContain("Yakutia");
        assertThat(mapFilter()).contains("saidYears");

        send("time-move", limit(2025, false));
        await(() -> names().contains("Yakutia"));
        assertThat(names()).contains("Yakutia", "Tuva");

        send("time-move", limit(null, false));
        await(() -> model().chips().isEmpty());
        assertThat(mapFilter()).isEqualTo("null");
    }

    @Test
    void theDatesForWhichClaimsHoldStayChosenOnTheWay() throws InterruptedException {
        open("");
        send("time-move", limit(null, true));
        await(() -> isShown("limit") && limit().held());
        open("region/yakutia");

        send("time-move", limit(2000, true));
        await(() -> model() != null && !model().chips().isEmpty());

        assertThat(model().chips().getFirst().label()).isEqualTo("valid until 2000");
        assertThat(mapFilter()).contains("heldYears");
        assertThat(limit()).isEqualTo(new FilterModel.Limit(null, 2000, true));
    }

    @Test
    void whatIsNoLimitChangesNothing() throws InterruptedException {
        UI.getCurrent().navigate("", new QueryParameters(Map.of("from", List.of("2020"))));
        await(() -> isShown("limit"));

        send("time-move", limit(2019, false));
        send("time-move", limit(-5, false));
        send("time-move", limit(2030, false));
        await(() -> Integer.valueOf(2030).equals(limit().to()));

        assertThat(limit()).isEqualTo(new FilterModel.Limit(2020, 2030, false));
    }

    private TimeBar bar() {
        return find(TimeBar.class).single();
    }

    private boolean isShown(String property) {
        return bar().getElement().getPropertyRaw(property) != null;
    }

    private TimeBar.Histogram histogram() {
        return bar().getElement().getPropertyBean("histogram", TimeBar.Histogram.class);
    }

    private FilterModel.Limit limit() {
        return bar().getElement().getPropertyBean("limit", FilterModel.Limit.class);
    }

    private FilterModel model() {
        return find(FilterBar.class).single().getElement().getPropertyBean("model", FilterModel.class);
    }

    private String mapFilter() {
        return String.valueOf(find(AtlasMap.class).single().getElement().getPropertyRaw("filter"));
    }

    private static ObjectNode limit(@Nullable Integer to, boolean held) {
        return JsonNodeFactory.instance.objectNode().put("to", to).put("held", held);
    }

    private void send(String type, ObjectNode detail) {
        var element = bar().getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail", detail);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }
}
