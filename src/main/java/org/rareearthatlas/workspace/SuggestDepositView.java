package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.entry.ui.DepositForm;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;

/// Suggesting a new or changed deposit without a name, where the atlas takes that; otherwise it says that one has to
/// sign in.
@Route(value = SuggestDepositView.PATH, layout = WorkspaceLayout.class)
@RouteAlias(value = SuggestDepositView.PATH + "/:id([0-9]+)", layout = WorkspaceLayout.class)
@AnonymousAllowed
class SuggestDepositView extends FormView {

    static final String PATH = "suggest/deposit";

    private final transient EntryForms forms;
    private final transient DepositService deposits;
    private transient @Nullable Deposit changed;

    SuggestDepositView(EntryForms forms, DepositService deposits) {
        this.forms = forms;
        this.deposits = deposits;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        changed =
                PathNumbers.id(event).map(id -> deposits.get(new DepositId(id))).orElse(null);
    }

    @Override
    String about() {
        return changed == null ? "" : new DepositWords(getLocale()).name(changed);
    }

    @Override
    Component form(AtlasMap map) {
        Deposit before = changed;
        DepositForm form = before == null ? forms.newDeposit(map) : forms.editDeposit(map, before);
        String path = before == null ? "" : DepositWords.path(before.id());
        form.onSaved(deposit -> saved(DepositWords.path(deposit.id())));
        form.onClose(() -> leave(path));
        form.onPicking(this::makeWay);
        return form;
    }

    @Override
    public @Nullable FeatureRef feature() {
        return changed == null ? null : FeatureRef.deposit(changed.id().toString());
    }

    @Override
    public String subject() {
        return getTranslation(changed == null ? "suggestion.deposit" : "suggestion.change");
    }
}
