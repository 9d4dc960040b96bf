package org.rareearthatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps a form's input in the browser: asks before the page is left with unsaved input, and stores a draft that a
/// reload of the page, a crash or a lost connection cannot take away.
@Tag("atlas-unsaved-input")
@JsModule("./entry-form/unsaved-input.ts")
public final class UnsavedInput extends Component {

    private static final String DETAIL = "event.detail";
    private static final int MAX_VALUES = 1000;

    /// As the browser's half has it.
    private static final String STORE_PREFIX = "rare-earth-atlas.draft.";

    private final String draftKey;

    /// @param draftKey names the draft among those of other forms
    public UnsavedInput(String draftKey) {
        this.draftKey = draftKey;
        getElement().setAttribute("draft-key", draftKey);
    }

    /// Calls the listener, once at most, when the browser has a draft of an earlier visit.
    ///
    /// @param listener takes when it was stored, and the state of its fields
    public void onDraft(BiConsumer<Instant, Map<String, String>> listener) {
        getElement()
                .addEventListener("draft-found", event -> {
                    JsonNode draft = event.getEventData().path(DETAIL);
                    Map<String, String> values = new LinkedHashMap<>();
                    draft.path("values").propertyStream().limit(MAX_VALUES).forEach(entry -> {
                        if (entry.getValue().isString()) {
                            values.put(entry.getKey(), entry.getValue().asString());
                        }
                    });
                    listener.accept(
                            Instant.ofEpochMilli(draft.path("storedAtMs").asLong(0)), values);
                })
                .addEventData(DETAIL);
    }

    /// Tells the browser the form's state.
    public void update(boolean dirty, Map<String, String> values) {
        ObjectNode state = JsonMapper.shared().createObjectNode();
        state.put("dirty", dirty);
        ObjectNode texts = state.putObject("values");
        values.forEach(texts::put);
        getElement().setPropertyJson("state", state);
    }

    /// Removes the stored draft, also when the form leaves the page in the same answer.
    public void forget() {
        getUI().ifPresent(ui -> ui.getPage().executeJs("localStorage.removeItem($0)", STORE_PREFIX + draftKey));
    }
}
