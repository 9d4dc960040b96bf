package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.entry.ui.SourceForm;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.ui.SourceWords;

/// Adding a source.
@Route(value = "source/new", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class NewSourceView extends FormView {

    private final transient EntryForms forms;

    NewSourceView(EntryForms forms) {
        this.forms = forms;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        // The address says nothing more.
    }

    @Override
    String about() {
        return "";
    }

    @Override
    Component form(AtlasMap map) {
        SourceForm form = forms.newSource();
        form.onSaved(source -> saved(SourceWords.path(source.id())));
        form.onClose(() -> leave("sources"));
        return form;
    }

    @Override
    public String subject() {
        return getTranslation("entry.source.new");
    }
}
