package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.entry.ui.TextForm;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;

/// Adding a version of a source's text.
@Route(value = "source/:id/text", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class NewTextView extends SourceFormView {

    private final transient EntryForms forms;

    NewTextView(EntryForms forms, SourceService sources) {
        super(sources);
        this.forms = forms;
    }

    @Override
    Component form(AtlasMap map) {
        String path = path();
        TextForm form = forms.newText(source());
        form.onSaved(text -> saved(path));
        form.onClose(() -> leave(path));
        return form;
    }

    @Override
    public String subject() {
        return getTranslation("entry.text.new");
    }
}
