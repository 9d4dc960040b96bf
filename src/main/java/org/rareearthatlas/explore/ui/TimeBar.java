package org.rareearthatlas.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rareearthatlas.claim.ClaimYears;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.explore.Years;
import org.rareearthatlas.explore.ui.FilterModel.Bar;
import tools.jackson.databind.JsonNode;

/// What was claimed by when: a slider over the years, with how many claims there are of each. Drawn in the browser;
/// closed until the reader opens it.
@Tag("atlas-time")
@JsModule("./explore/time.ts")
public final class TimeBar extends Component {

    private static final String DETAIL = "event.detail";
    private static final String[] TEXTS = {
        "open",
        "title",
        "kind",
        "said",
        "held",
        "by",
        "since",
        "all",
        "undated",
        "none",
        "reading",
        "failed",
        "play",
        "pause",
        "earlier",
        "later",
        "close",
        "slider",
        "claims.one",
        "claims.few",
        "claims.many"
    };

    /// What the reader does.
    public interface Listener {

        /// The bar was opened, so that the counts are wanted.
        void opened();

        /// The bar was closed; that the limit is gone is told apart.
        void closed();

        /// Another limit is asked.
        ///
        /// @param change what becomes of the filter so far
        void moved(UnaryOperator<AtlasFilter> change);
    }

    /// The counts as the browser has them. Public because they are sent as they are.
    ///
    /// @param bars by year, ascending
    public record Counts(List<Bar> bars, int undated) {

        static Counts of(ClaimYears.Counts counts) {
            return new Counts(
                    counts.byYear().entrySet().stream()
                            .map(entry -> new Bar(entry.getKey(), entry.getValue()))
                            .toList(),
                    counts.undated());
        }
    }

    /// Both ways to date a claim.
    public record Histogram(Counts said, Counts held) {}

    public TimeBar(Listener listener) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String text : TEXTS) {
            texts.put(text, getTranslation("time." + text));
        }
        getElement().setPropertyMap("texts", texts);
        on("time-open", detail -> listener.opened());
        on("time-close", detail -> listener.closed());
        on("time-move", detail -> listener.moved(filter -> moved(filter, detail)));
    }

    private void on(String type, Consumer<JsonNode> handler) {
        getElement()
                .addEventListener(
                        type, event -> handler.accept(event.getEventData().path(DETAIL)))
                .addEventData(DETAIL);
    }

    /// What the browser sends is checked: what cannot be a limit changes nothing.
    private static AtlasFilter moved(AtlasFilter filter, JsonNode detail) {
        JsonNode to = detail.path("to");
        Dates dates = detail.path("held").asBoolean(false) ? Dates.HELD : Dates.SAID;
        try {
            return filter.with(new Years(filter.years().from(), to.isNumber() ? (Integer) to.asInt() : null), dates);
        } catch (IllegalArgumentException e) {
            return filter;
        }
    }

    /// Shows where the limit of a filter stands.
    public void setFilter(AtlasFilter filter) {
        getElement().setPropertyBean("limit", FilterModels.limit(filter));
    }

    public void setCounts(ClaimYears years) {
        getElement().setProperty("failed", false);
        getElement().setPropertyBean("histogram", new Histogram(Counts.of(years.said()), Counts.of(years.held())));
    }

    /// The claims could not be counted. Counts that are shown already stay.
    public void setUncounted() {
        getElement().setProperty("failed", true);
    }
}
