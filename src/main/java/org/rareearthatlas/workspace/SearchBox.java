package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/// Where one types what to find; [SearchPanel] shows what is found. The key "/" leads here from anywhere on the page.
class SearchBox extends TextField {

    private static final int PAUSE_MS = 200;
    private static final int MAX_LENGTH = 100;

    SearchBox(Consumer<String> listener) {
        addClassName("search-box");
        setPlaceholder(getTranslation("workspace.search.short"));
        setAriaLabel(getTranslation("workspace.search"));
        setClearButtonVisible(true);
        setMaxLength(MAX_LENGTH);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MS);
        Span key = new Span("/");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(key);
        addValueChangeListener(event -> listener.accept(event.getValue()));
    }
}
