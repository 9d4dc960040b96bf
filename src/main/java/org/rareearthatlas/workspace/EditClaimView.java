package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.entry.ui.ClaimForm;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.NotFoundException;

/// Changing what a source is said to say.
@Route(value = "claim/:id([0-9]+)/edit", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CURATOR)
class EditClaimView extends FormView {

    private final transient EntryForms forms;
    private final transient ClaimService claims;
    private final transient ComparedSubjects subjects;
    private transient @Nullable Claim edited;
    private transient @Nullable ComparedSubject of;

    EditClaimView(EntryForms forms, ClaimService claims, ComparedSubjects subjects) {
        this.forms = forms;
        this.claims = claims;
        this.subjects = subjects;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        ClaimId id = new ClaimId(PathNumbers.id(event).orElse(0L));
        Claim claim = claims.get(id);
        edited = claim;
        of = subjects.find(claim.data().subject(), getLocale()).orElseThrow(() -> new NotFoundException("claim", id));
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
        ClaimForm form = forms.editClaim(map, Objects.requireNonNull(edited));
        form.onSaved(claim -> saved(path));
        form.onClose(() -> leave(path));
        form.onPicking(this::makeWay);
        return form;
    }

    @Override
    String edits() {
        return "claim/" + Objects.requireNonNull(edited).id();
    }

    @Override
    public FeatureRef feature() {
        return of().feature();
    }

    @Override
    public String subject() {
        return getTranslation("entry.claim.edit");
    }
}
