package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.rareearthatlas.exchange.ui.ImportForms;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.uikit.InnerLink;

/// The imports that run, and those that were made.
@Route(value = "imports", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CURATOR)
class ImportsView extends Div implements DrawerContent {

    ImportsView(ImportForms forms) {
        addClassNames("panel-body", "exchange-view");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        InnerLink another = new InnerLink("import", getTranslation("import.title"));
        another.addClassNames("atlas-button", "quiet-button");
        add(header, another, forms.list());
    }

    @Override
    public String subject() {
        return getTranslation("import.list");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of("imports");
    }
}
