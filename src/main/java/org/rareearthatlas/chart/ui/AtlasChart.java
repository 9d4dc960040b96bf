package org.rareearthatlas.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A chart with the same as a table, and both to take along. Drawn in the browser.
@Tag("atlas-chart")
@JsModule("./charts/chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class AtlasChart extends Component {

    private static final String MARK = "event.detail";
    private static final String[] TEXTS = {"table", "chart", "svg", "csv", "filterBy", "contained", "failed"};

    private transient @Nullable ChartModel model;

    /// @param choose is called with a mark that was chosen
    public AtlasChart(Consumer<ChartModel.Mark> choose) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String text : TEXTS) {
            texts.put(text, getTranslation("chart." + text));
        }
        getElement().setPropertyMap("texts", texts);
        getElement()
                .addEventListener(
                        "chart-choose",
                        event -> findMark(event.getEventData().path(MARK)).ifPresent(choose))
                .addEventData(MARK);
    }

    /// The browser names a mark by what it leads to; another model may have come in between.
    private Optional<ChartModel.Mark> findMark(JsonNode detail) {
        String path = detail.path("path").asString("");
        String value = detail.path("value").asString("");
        return Optional.ofNullable(model).stream()
                .flatMap(shown -> shown.marks().stream())
                .filter(mark -> mark.path().equals(path) && mark.value().equals(value))
                .findFirst();
    }

    /// @param source what stands under the chart when it is taken along: what the filter asks
    public void show(ChartModel shown, String source) {
        model = shown;
        getElement().setPropertyBean("model", shown);
        getElement().setProperty("source", source);
    }
}
