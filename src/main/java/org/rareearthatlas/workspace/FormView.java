package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.ui.EntryForm;
import org.rareearthatlas.map.AtlasMap;

/// A form in the drawer. The form itself asks before unsaved input is left.
abstract class FormView extends Div implements BeforeEnterObserver, DrawerContent {

    private @Nullable AtlasMap map;
    private transient @Nullable Suggesting suggesting;
    private transient @Nullable Presence presence;
    private boolean entered;

    FormView() {
        addClassNames("panel-body", "form-view");
    }

    /// Reads the address; says by an exception that it leads nowhere.
    abstract void enter(BeforeEnterEvent event);

    /// What the form is about, above its title; empty for nothing.
    abstract String about();

    /// Makes the form for the address entered last.
    abstract Component form(AtlasMap map);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enter(event);
        entered = true;
        paint();
    }

    @Override
    public void useMap(AtlasMap shared) {
        if (map != shared) {
            map = shared;
            paint();
        }
    }

    /// The map beside the form; null while there is none.
    @Nullable
    AtlasMap map() {
        return map;
    }

    /// Tells the view where to send what its user may not write into the atlas.
    void useSuggesting(Suggesting shared) {
        suggesting = shared;
    }

    /// Tells the view where to note that someone edits.
    void usePresence(Presence shared) {
        presence = shared;
    }

    /// The address of what the form changes, such as `deposit/3`; empty for something new.
    String edits() {
        return "";
    }

    private Component sendingForm(AtlasMap shared) {
        Suggesting where = suggesting;
        if (where != null && !where.mayEnter()) {
            Paragraph refused = new Paragraph(getTranslation("suggestion.signIn"));
            refused.addClassName("empty");
            return refused;
        }
        Component form = form(shared);
        if (where != null && form instanceof EntryForm<?> entryForm) {
            where.apply(entryForm);
        }
        return form;
    }

    private void paint() {
        AtlasMap shared = map;
        if (!entered || shared == null) {
            return;
        }
        removeAll();
        Header header = new Header();
        header.addClassName("panel-heading");
        if (!about().isEmpty()) {
            Paragraph eyebrow = new Paragraph(about());
            eyebrow.addClassName("eyebrow");
            header.add(eyebrow);
        }
        header.add(new H2(subject()));
        Presence others = presence;
        if (others != null && !edits().isEmpty()) {
            header.add(new PresenceLine(others, edits(), true));
        }
        add(header, sendingForm(shared));
    }

    /// Goes to what was saved, and says so.
    void saved(String path) {
        Notices.show(getTranslation("workspace.saved"));
        leave(path);
    }

    /// Goes to a part of what was saved, and says so.
    void saved(String path, QueryParameters part) {
        Notices.show(getTranslation("workspace.saved"));
        getUI().ifPresent(ui -> ui.navigate(path, part));
    }

    void leave(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    /// On a phone the sheet makes way while the map is picked from.
    void makeWay(boolean picking) {
        findAncestor(WorkspaceLayout.class).getElement().setAttribute("picking", picking);
    }

    @Override
    public boolean keepsOpenOnEmptyClick() {
        return true;
    }
}
