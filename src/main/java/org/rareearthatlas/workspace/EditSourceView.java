package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.entry.ui.SourceForm;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;

/// Changing what is known of a source.
@Route(value = "source/:id/edit", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class EditSourceView extends SourceFormView {

    private final transient EntryForms forms;

    EditSourceView(EntryForms forms, SourceService sources) {
        super(sources);
        this.forms = forms;
    }

    @Override
    Component form(AtlasMap map) {
        String path = path();
        SourceForm form = forms.editSource(source());
        form.onSaved(source -> saved(path));
        form.onClose(() -> leave(path));
        return form;
    }

    @Override
    String edits() {
        return path();
    }

    @Override
    public String subject() {
        return getTranslation("entry.source.edit");
    }
}
