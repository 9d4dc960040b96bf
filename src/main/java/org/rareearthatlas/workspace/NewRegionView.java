package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.entry.ui.RegionForm;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.security.Roles;

/// Adding a region with its first quote.
@Route(value = "region/new", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class NewRegionView extends FormView {

    private final transient EntryForms forms;

    NewRegionView(EntryForms forms) {
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
        RegionForm form = forms.newRegion();
        form.onSaved(region -> saved(RegionWords.path(region.slug())));
        form.onClose(() -> leave(""));
        return form;
    }

    @Override
    public String subject() {
        return getTranslation("entry.region.new");
    }
}
