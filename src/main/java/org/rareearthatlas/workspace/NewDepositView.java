package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.entry.ui.DepositForm;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.security.Roles;

/// Adding a deposit.
@Route(value = "deposit/new", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class NewDepositView extends FormView {

    private final transient EntryForms forms;

    NewDepositView(EntryForms forms) {
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
        DepositForm form = forms.newDeposit(map);
        form.onSaved(deposit -> saved(DepositWords.path(deposit.id())));
        form.onClose(() -> leave(""));
        form.onPicking(this::makeWay);
        return form;
    }

    @Override
    public String subject() {
        return getTranslation("entry.deposit.new");
    }
}
