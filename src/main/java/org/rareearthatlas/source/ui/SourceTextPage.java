package org.rareearthatlas.source.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.text.TextPositionSelector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A page of a source's text with its quotes and the names of places marked. Only the page's own words are sent to the
/// browser, which makes
/// text nodes of them.
@Tag("atlas-source-text")
@JsModule("./source-text/source-text.ts")
public class SourceTextPage extends Component {

    private static final String DETAIL = "event.detail";
    private static final String ID = "[0-9]{1,18}";

    public SourceTextPage() {
        ObjectNode labels = JsonMapper.shared().createObjectNode();
        labels.put("quoteThis", getTranslation("source.text.quoteThis"));
        labels.put("tooLong", getTranslation("source.text.tooLong"));
        labels.put("selectByKeys", getTranslation("source.text.selectByKeys"));
        labels.put("keysHelp", getTranslation("source.text.keysHelp"));
        labels.put("text", getTranslation("source.text"));
        getElement().setPropertyJson("labels", labels);
    }

    /// Shows a page.
    ///
    /// @param startUtf16 where the page begins in the whole text
    /// @param words of the page
    /// @param places the quotes that stand on it, with their offsets in the whole text
    /// @param names the names to mark on it, with their offsets in the whole text
    /// @param language BCP 47 tag of the words
    public void show(
            int startUtf16, String words, List<QuotePlace> places, List<MarkedName> names, @Nullable String language) {
        ObjectNode page = JsonMapper.shared().createObjectNode();
        page.put("start", startUtf16);
        page.put("text", words);
        ArrayNode passages = page.putArray("passages");
        places.forEach(place -> add(passages, place));
        ArrayNode marked = page.putArray("names");
        names.forEach(name -> marked.addObject()
                .put("id", name.id())
                .put("start", name.startUtf16())
                .put("end", name.endUtf16())
                .put("label", name.label()));
        getElement().setProperty("language", language == null ? "" : language);
        getElement().setPropertyJson("page", page);
    }

    private void add(ArrayNode passages, QuotePlace place) {
        TextPositionSelector position = place.position();
        if (position != null) {
            ObjectNode passage = passages.addObject();
            passage.put("id", place.quote().toString());
            passage.put("start", position.startOffsetUtf16());
            passage.put("end", position.endOffsetUtf16());
            passage.put("state", place.state().name());
            passage.put("label", getTranslation("source.anchor." + place.state()));
        }
    }

    /// Brings a quote into sight.
    public void reveal(QuoteId quote) {
        getElement().callJsFunction("reveal", quote.toString());
    }

    /// Calls the listener with the quote that the reader opens.
    public void onOpened(Consumer<QuoteId> listener) {
        onId("passage-opened", id -> listener.accept(new QuoteId(id)));
    }

    /// Calls the listener with the id of the name that the reader opens.
    public void onNameOpened(Consumer<Long> listener) {
        onId("name-opened", listener);
    }

    private void onId(String type, Consumer<Long> listener) {
        getElement()
                .addEventListener(type, event -> {
                    String id = event.getEventData().path(DETAIL).path("id").asString("");
                    if (id.matches(ID)) {
                        listener.accept(Long.valueOf(id));
                    }
                })
                .addEventData(DETAIL);
    }

    /// Calls the listener with the words that are to be quoted, by their place in the whole text. The browser may say
    /// anything: whoever reads the text checks the place.
    public void onSelected(Consumer<TextPositionSelector> listener) {
        getElement()
                .addEventListener("passage-selected", event -> {
                    JsonNode span = event.getEventData().path(DETAIL);
                    int start = span.path("start").asInt(-1);
                    int end = span.path("end").asInt(-1);
                    if (start >= 0 && end > start) {
                        listener.accept(new TextPositionSelector(start, end));
                    }
                })
                .addEventData(DETAIL);
    }
}
