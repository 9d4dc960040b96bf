package org.rareearthatlas.workspace;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/// What the keyboard does here. The browser opens it with `?` and closes it with Escape.
@Tag("dialog")
class Shortcuts extends HtmlContainer {

    private static final List<String> KEYS = List.of("search", "escape", "map", "zoom", "home", "enter", "help");

    Shortcuts() {
        addClassName("shortcuts");
        H2 title = new H2(getTranslation("shortcuts.title"));
        title.setId("shortcuts-title");
        getElement().setAttribute("aria-labelledby", "shortcuts-title");
        DescriptionList list = new DescriptionList();
        for (String key : KEYS) {
            list.add(
                    new DescriptionList.Term(getTranslation("shortcuts." + key)),
                    new DescriptionList.Description(getTranslation("shortcuts." + key + ".does")));
        }
        NativeButton close = new NativeButton(getTranslation("workspace.close"));
        close.addClassNames("atlas-button", "quiet-button", "shortcuts-close");
        add(title, list, close);
    }

    /// Opens it for who does not know the key yet.
    static NativeButton opener(String label) {
        NativeButton button = new NativeButton("?");
        button.addClassName("shortcuts-open");
        button.setAriaLabel(label);
        button.setTitle(label);
        return button;
    }
}
