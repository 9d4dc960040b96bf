package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;

/// All that is said of a deposit, compared.
@Route(value = "deposit/:id([0-9]+)/claims", layout = WorkspaceLayout.class)
@AnonymousAllowed
class CompareView extends Div implements BeforeEnterObserver, DrawerContent {

    private final transient DepositSheets sheets;
    private final transient EntryService entries;
    private final ComparePanel panel = new ComparePanel(this::accept);
    private DepositId id = new DepositId(0);
    private String name = "";

    CompareView(DepositSheets sheets, EntryService entries) {
        this.sheets = sheets;
        this.entries = entries;
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new DepositId(PathNumbers.id(event).orElse(0L));
        if (!load()) {
            throw new NotFoundException("deposit", id);
        }
    }

    private boolean load() {
        Optional<DepositComparison> comparison = sheets.findComparison(id);
        comparison.ifPresent(found -> {
            name = new DepositWords(getLocale()).name(found.deposit());
            panel.show(found);
        });
        return comparison.isPresent();
    }

    private void accept(ClaimId claim) {
        try {
            entries.acceptClaim(claim);
            Notices.show(getTranslation("workspace.saved"));
        } catch (EditConflictException | NotFoundException e) {
            Notices.show(getTranslation("workspace.compare.conflict"));
        }
        refresh();
    }

    @Override
    public void refresh() {
        if (!load()) {
            getUI().ifPresent(ui -> ui.navigate(DepositWords.path(id)));
        }
    }

    @Override
    public String subject() {
        return getTranslation("workspace.compare.of", name);
    }

    @Override
    public @Nullable FeatureRef feature() {
        return FeatureRef.deposit(id.toString());
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(DepositWords.path(id) + "/claims");
    }

    @Override
    public String getPageTitle() {
        return subject() + " · " + getTranslation("app.title");
    }
}
