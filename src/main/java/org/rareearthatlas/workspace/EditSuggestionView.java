package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.ui.ClaimForm;
import org.rareearthatlas.entry.ui.DepositForm;
import org.rareearthatlas.entry.ui.EntryForm;
import org.rareearthatlas.entry.ui.ProposedForms;
import org.rareearthatlas.entry.ui.Sending;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.suggestion.Suggestion;
import org.rareearthatlas.suggestion.SuggestionDesk;
import org.rareearthatlas.suggestion.SuggestionId;
import org.rareearthatlas.suggestion.Suggestions;
import org.rareearthatlas.suggestion.ui.SuggestionWords;

/// A suggestion in its form: a curator accepts what it says at the end, its author sends it again.
@Route(value = "suggestion/:id([0-9]+)/edit", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class EditSuggestionView extends FormView {

    private final transient ProposedForms forms;
    private final transient SuggestionActs acts;
    private final transient SuggestionDesk desk;
    private final transient Suggestions suggestions;
    private transient @Nullable Suggestion opened;

    EditSuggestionView(ProposedForms forms, SuggestionActs acts, SuggestionDesk desk, Suggestions suggestions) {
        this.forms = forms;
        this.acts = acts;
        this.desk = desk;
        this.suggestions = suggestions;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        opened = acts.open(new SuggestionId(PathNumbers.id(event).orElse(0L)));
    }

    private Suggestion opened() {
        return Objects.requireNonNull(opened);
    }

    @Override
    String about() {
        return new SuggestionWords(getLocale()).title(opened().head());
    }

    @Override
    Component form(AtlasMap map) {
        Suggestion suggestion = opened();
        return forms.open(map, suggestion.entry(), suggestion.before().deposit())
                .<Component>map(form -> prepare(form, suggestion))
                .orElseGet(() -> new Paragraph(getTranslation("suggestion.noForm")));
    }

    private EntryForm<?> prepare(EntryForm<?> form, Suggestion suggestion) {
        String path = SuggestionWords.path(suggestion.id());
        form.sendInstead(
                Role.CURATOR.isActing()
                        ? new Sending(
                                "suggestion.accept",
                                "suggestion.words",
                                false,
                                (entry, words) -> accept(suggestion, entry, words),
                                () -> saved(path))
                        : new Sending(
                                "suggestion.resend",
                                "suggestion.comment",
                                true,
                                (entry, words) ->
                                        suggestions.revise(suggestion.id(), suggestion.version(), entry, words),
                                () -> saved(path)));
        form.onClose(() -> leave(path));
        if (form instanceof DepositForm deposit) {
            deposit.onPicking(this::makeWay);
        } else if (form instanceof ClaimForm claim) {
            claim.onPicking(this::makeWay);
        }
        return form;
    }

    private void accept(Suggestion suggestion, Entry entry, String words) {
        desk.accept(suggestion.id(), suggestion.version(), entry, words);
    }

    @Override
    String edits() {
        return SuggestionWords.path(opened().id());
    }

    @Override
    public @Nullable FeatureRef feature() {
        Subject about = opened().about();
        return about == null ? null : acts.feature(about);
    }

    @Override
    public String subject() {
        return getTranslation(Role.CURATOR.isActing() ? "suggestion.acceptChanged" : "suggestion.revise");
    }
}
