package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/// What can be done here, for who sees the atlas for the first time. The browser remembers that it was dismissed.
class FirstHint extends Section {

    FirstHint() {
        addClassName("first-hint");
        getElement().setAttribute("hidden", true);
        H2 title = new H2(getTranslation("workspace.hint.title"));
        title.setId("first-hint-title");
        getElement().setAttribute("aria-labelledby", "first-hint-title");
        UnorderedList steps = new UnorderedList(
                new ListItem(getTranslation("workspace.hint.regions")),
                new ListItem(getTranslation("workspace.hint.deposits")),
                new ListItem(getTranslation("workspace.hint.add")));
        NativeButton dismiss = new NativeButton(getTranslation("workspace.hint.close"));
        dismiss.addClassNames("atlas-button", "quiet-button", "dismiss-hint");
        add(title, steps, dismiss);
    }
}
