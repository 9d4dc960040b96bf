package org.rareearthatlas.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.explore.Years;
import tools.jackson.databind.JsonNode;

/// The filter: what is asked as chips, and a panel with everything that could be asked. Drawn in the browser.
@Tag("atlas-filter")
@JsModule("./explore/filter.ts")
public final class FilterBar extends Component {

    private static final String DETAIL = "event.detail";
    private static final String[] TEXTS = {
        "open", "close", "charts", "clear", "remove", "advice", "years", "from", "to", "said", "held"
    };

    /// What the reader does with the filter.
    public interface Listener {

        /// The panel was opened, so that counts are wanted.
        void opened();

        /// Something else is asked.
        ///
        /// @param change what becomes of the filter so far
        void changed(UnaryOperator<AtlasFilter> change);
    }

    private final transient Listener listener;

    public FilterBar(Listener listener) {
        this.listener = listener;
        Map<String, String> texts = new LinkedHashMap<>();
        for (String text : TEXTS) {
            texts.put(text, getTranslation("filter." + text));
        }
        getElement().setPropertyMap("texts", texts);
        on("filter-open", detail -> listener.opened());
        on("filter-toggle", this::toggle);
        on("filter-drop", this::drop);
        on("filter-clear", detail -> listener.changed(filter -> AtlasFilter.NONE));
        on("filter-years", this::years);
    }

    private void on(String type, Consumer<JsonNode> handler) {
        getElement()
                .addEventListener(
                        type, event -> handler.accept(event.getEventData().path(DETAIL)))
                .addEventData(DETAIL);
    }

    public void setModel(FilterModel model) {
        getElement().setPropertyBean("model", model);
    }

    /// What the browser sends is checked: a part or value that there is not changes nothing.
    private void toggle(JsonNode detail) {
        String value = detail.path("value").asString("");
        part(detail).ifPresent(part -> {
            try {
                AtlasFilter.NONE.toggled(part, value);
            } catch (IllegalArgumentException e) {
                return;
            }
            listener.changed(filter -> filter.toggled(part, value));
        });
    }

    private void drop(JsonNode detail) {
        if (detail.path("part").asString("").equals(FilterModels.YEARS)) {
            listener.changed(filter -> filter.with(Years.ALL, filter.dates()));
        } else {
            part(detail).ifPresent(part -> listener.changed(filter -> filter.without(part)));
        }
    }

    private void years(JsonNode detail) {
        Dates dates = detail.path("held").asBoolean(false) ? Dates.HELD : Dates.SAID;
        try {
            Years years = new Years(year(detail, "from"), year(detail, "to"));
            listener.changed(filter -> filter.with(years, dates));
        } catch (IllegalArgumentException e) {
            // Not a span of years: nothing changes.
        }
    }

    private static @Nullable Integer year(JsonNode detail, String name) {
        JsonNode year = detail.path(name);
        return year.isNumber() ? (Integer) year.asInt() : null;
    }

    private static Optional<FilterPart> part(JsonNode detail) {
        return FilterPart.find(detail.path("part").asString(""));
    }
}
