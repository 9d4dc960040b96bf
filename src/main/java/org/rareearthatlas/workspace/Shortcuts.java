package org.rareearthatlas.workspace;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.rareearthatlas.uikit.InnerLink;

/// What the keyboard does here. The browser opens it with `?` and closes it with Escape.
@Tag("dialog")
class Shortcuts extends HtmlContainer {

    private static final List<String> KEYS =
            List.of("search", "escape", "map", "zoom", "home", "enter", "draw", "elements", "story", "help");

    /// @param restart begins the first steps again
    Shortcuts(Runnable restart) {
        addClassName("shortcuts");
        H2 title = new H2(getTranslation("shortcuts.title"));
        title.setId("shortcuts-title");
        // read from its beginning, though the first button stands at its end
        title.getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", true);
        getElement().setAttribute("aria-labelledby", "shortcuts-title");
        DescriptionList list = new DescriptionList();
        for (String key : KEYS) {
            list.add(
                    new DescriptionList.Term(getTranslation("shortcuts." + key)),
                    new DescriptionList.Description(getTranslation("shortcuts." + key + ".does")));
        }
        NativeButton close = new NativeButton(getTranslation("workspace.close"));
        close.addClassNames("atlas-button", "quiet-button", "shortcuts-close");
        NativeButton again = new NativeButton(getTranslation("tour.again"), click -> restart.run());
        again.addClassNames("atlas-button", "quiet-button", "tour-again");
        InnerLink terms = new InnerLink(GlossaryView.PATH, getTranslation("glossary.title"));
        terms.addClassNames("atlas-button", "quiet-button");
        Div more = new Div(again, terms, close);
        more.addClassName("button-row");
        add(title, list, more);
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
