package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.chart.ChartSamples;
import org.rareearthatlas.chart.ui.AtlasChart;
import org.rareearthatlas.chart.ui.ChartModel;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.source.SourceService;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The charts of a window: they follow its filter, and their marks set it or lead to the evidence.
class ChartsViewTest extends WorkspaceTest {

    private static final String SPEAKER = "Chart View Speaker";

    @Autowired
    private PointIndex index;

    @Autowired
    private EntryService entries;

    @Autowired
    private SourceService sources;

    @Autowired
    private ClaimService claims;

    @BeforeEach
    void isRead() {
        assertThat(index.await(20_000)).isPresent();
    }

    @Test
    void showsChartsOfWhatTheAddressAsks() throws InterruptedException {
        new ChartSamples(entries, sources, claims).add("Chart view sample", SPEAKER);

        openFiltered(Map.of("speaker", List.of(SPEAKER)));
        await(() -> findModel("speakers").isPresent());

        assertThat(drawerIsOpen()).isTrue();
        assertThat(model("speakers").marks()).extracting(ChartModel.Mark::row).containsExactly(SPEAKER);
        assertThat(model("tonnage-grade").marks())
                .allSatisfy(mark -> assertThat(mark.hint()).startsWith("Chart view sample"));
        assertThat(textOf(drawer())).contains("deposit");
    }

    @Test
    void aBarSetsTheFilterAndADotLeadsToItsQuote() throws InterruptedException {
        new ChartSamples(entries, sources, claims).add("Chart view sample, chosen", SPEAKER);
        openFiltered(Map.of("speaker", List.of(SPEAKER)));
        await(() -> findModel("status").isPresent());

        choose("status", "", "status=NO_SUCH_STATUS");
        choose("status", "", "status=PAST_PRODUCER");
        await(() -> model("status").marks().stream().anyMatch(ChartModel.Mark::chosen));
        assertThat(model("status").marks())
                .filteredOn(ChartModel.Mark::chosen)
                .extracting(ChartModel.Mark::row)
                .containsExactly("past producer");

        choose("resources", model("resources").marks().getFirst().path(), "");
        assertThat(find(QuoteView.class, drawer()).all()).hasSize(1);
    }

    private static void openFiltered(Map<String, List<String>> parameters) {
        UI.getCurrent().navigate(ChartsView.PATH, new QueryParameters(parameters));
    }

    private ChartModel model(String id) {
        return findModel(id).orElseThrow();
    }

    private Optional<ChartModel> findModel(String id) {
        return findChart(id).map(ChartsViewTest::modelOf);
    }

    private Optional<AtlasChart> findChart(String id) {
        return find(AtlasChart.class).all().stream()
                .filter(chart -> modelOf(chart).id().equals(id))
                .findFirst();
    }

    private static ChartModel modelOf(AtlasChart chart) {
        return chart.getElement().getPropertyBean("model", ChartModel.class);
    }

    private void choose(String id, String path, String value) {
        var element = findChart(id).orElseThrow().getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set(
                "event.detail",
                JsonNodeFactory.instance.objectNode().put("path", path).put("value", value));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "chart-choose", data));
    }
}
