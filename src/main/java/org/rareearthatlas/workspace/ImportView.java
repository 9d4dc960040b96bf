package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.rareearthatlas.exchange.ui.ImportForms;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.security.Roles;

/// Bringing a file in, step by step, beside the map.
@Route(value = "import", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CURATOR)
class ImportView extends FormView {

    private final transient ImportForms forms;

    ImportView(ImportForms forms) {
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
        return forms.wizard(map);
    }

    @Override
    public String subject() {
        return getTranslation("import.title");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of("import");
    }
}
