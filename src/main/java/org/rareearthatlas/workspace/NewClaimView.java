package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.entry.ui.ClaimForm;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.NotFoundException;

/// Adding what a source says of a deposit or region.
@Route(value = "deposit/:id([0-9]+)/claims/new", layout = WorkspaceLayout.class)
@RouteAlias(value = "region/:slug/claims/new", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class NewClaimView extends FormView {

    private final transient EntryForms forms;
    private final transient ComparedSubjects subjects;
    private transient @Nullable ComparedSubject of;

    NewClaimView(EntryForms forms, ComparedSubjects subjects) {
        this.forms = forms;
        this.subjects = subjects;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        Subject subject = subjects.get(event);
        of = subjects.find(subject, getLocale()).orElseThrow(() -> new NotFoundException("subject", subject));
    }

    private ComparedSubject of() {
        return Objects.requireNonNull(of);
    }

    @Override
    String about() {
        return of().name();
    }

    @Override
    Component form(AtlasMap map) {
        String path = of().claimsPath();
        ClaimForm form = forms.newClaim(map, of().subject());
        form.onSaved(claim -> saved(path));
        form.onClose(() -> leave(path));
        form.onPicking(this::makeWay);
        return form;
    }

    @Override
    public FeatureRef feature() {
        return of().feature();
    }

    @Override
    public String subject() {
        return getTranslation("entry.claim.new");
    }
}
