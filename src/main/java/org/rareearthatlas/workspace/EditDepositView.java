package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.entry.ui.DepositForm;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.security.Roles;

/// Changing a deposit.
@Route(value = "deposit/:id([0-9]+)/edit", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class EditDepositView extends FormView {

    private final transient EntryForms forms;
    private final transient DepositService deposits;
    private transient @Nullable Deposit edited;

    EditDepositView(EntryForms forms, DepositService deposits) {
        this.forms = forms;
        this.deposits = deposits;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        edited = deposits.get(new DepositId(PathNumbers.id(event).orElse(0L)));
    }

    private Deposit deposit() {
        return java.util.Objects.requireNonNull(edited);
    }

    @Override
    String about() {
        return new DepositWords(getLocale()).name(deposit());
    }

    @Override
    Component form(AtlasMap map) {
        String path = DepositWords.path(deposit().id());
        DepositForm form = forms.editDeposit(map, deposit());
        form.onSaved(deposit -> saved(path));
        form.onClose(() -> leave(path));
        form.onPicking(this::makeWay);
        return form;
    }

    @Override
    String edits() {
        return DepositWords.path(deposit().id());
    }

    @Override
    public FeatureRef feature() {
        return FeatureRef.deposit(deposit().id().toString());
    }

    @Override
    public String subject() {
        return getTranslation("entry.deposit.edit");
    }
}
