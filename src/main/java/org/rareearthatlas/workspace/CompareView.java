package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.claim.ui.ClaimActions;
import org.rareearthatlas.entry.ClaimEntries;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;

/// All that is said of a deposit or region, compared.
@Route(value = "deposit/:id([0-9]+)/claims", layout = WorkspaceLayout.class)
@RouteAlias(value = "region/:slug/claims", layout = WorkspaceLayout.class)
@AnonymousAllowed
class CompareView extends Div implements BeforeEnterObserver, DrawerContent {

    private final transient ComparedSubjects subjects;
    private final transient EntryService entries;
    private final transient ClaimEntries claimEntries;
    private final ComparePanel panel = new ComparePanel(new ClaimActions(this::accept, this::delete));
    private transient @Nullable ComparedSubject shown;

    CompareView(ComparedSubjects subjects, EntryService entries, ClaimEntries claimEntries) {
        this.subjects = subjects;
        this.entries = entries;
        this.claimEntries = claimEntries;
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Subject subject = subjects.get(event);
        if (!load(subject)) {
            throw new NotFoundException("subject", subject);
        }
    }

    private boolean load(Subject subject) {
        Optional<ComparedSubject> found = subjects.find(subject, getLocale());
        found.ifPresent(compared -> {
            shown = compared;
            panel.show(compared);
        });
        return found.isPresent();
    }

    private ComparedSubject shown() {
        return java.util.Objects.requireNonNull(shown);
    }

    private void accept(Claim claim) {
        change(() -> {
            entries.acceptClaim(claim.id());
            Notices.show(getTranslation("workspace.saved"));
        });
    }

    private void delete(Claim claim) {
        change(() -> {
            ClaimData deleted = claimEntries.delete(claim.id(), claim.version());
            String path = shown().claimsPath();
            new UndoNotice(getTranslation("workspace.claim.deleted"), () -> claimEntries.restore(deleted), path).open();
        });
    }

    private void change(Runnable work) {
        try {
            work.run();
        } catch (EditConflictException | NotFoundException e) {
            Notices.show(getTranslation("workspace.compare.conflict"));
        } catch (InvalidInputException e) {
            Notices.show(getTranslation("problem." + e.problems().getFirst().code()));
        }
        refresh();
    }

    @Override
    public void refresh() {
        if (!load(shown().subject())) {
            getUI().ifPresent(ui -> ui.navigate(shown().path()));
        }
    }

    @Override
    public String subject() {
        return getTranslation("workspace.compare.of", shown().name());
    }

    @Override
    public FeatureRef feature() {
        return shown().feature();
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(shown().claimsPath());
    }
}
