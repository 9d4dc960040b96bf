package org.rareearthatlas.workspace;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.entry.ui.ProposedForms;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.suggestion.Suggestion;
import org.rareearthatlas.suggestion.SuggestionId;
import org.rareearthatlas.suggestion.SuggestionState;
import org.rareearthatlas.suggestion.ui.SuggestionPanel;
import org.rareearthatlas.suggestion.ui.SuggestionWords;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.InnerLink;

/// A suggestion in the drawer, on the map with the place before and after. Its author can change it and take it back, a
/// curator decides.
@Route(value = "suggestion/:id([0-9]+)", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class SuggestionView extends Div implements BeforeEnterObserver, DrawerContent {

    private final transient SuggestionActs acts;
    private final Paragraph eyebrow = new Paragraph();
    private final H2 title = new H2();
    private final SuggestionPanel panel;
    private final Footer actions = new Footer();
    private @Nullable AtlasMap map;
    private transient @Nullable Suggestion shown;
    private SuggestionId id = new SuggestionId(0);

    SuggestionView(SuggestionActs acts) {
        this.acts = acts;
        panel = acts.panel();
        addClassName("panel-body");
        eyebrow.addClassName("eyebrow");
        Header header = new Header(eyebrow, title);
        header.addClassName("panel-heading");
        actions.addClassName("panel-actions");
        add(header, panel, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new SuggestionId(PathNumbers.id(event).orElse(0L));
        show(acts.open(id));
    }

    private void show(Suggestion suggestion) {
        shown = suggestion;
        SuggestionWords words = new SuggestionWords(getLocale());
        eyebrow.removeAll();
        eyebrow.add(new Badge(
                words.state(suggestion.head().state()),
                "suggestion-" + suggestion.head().state().name().toLowerCase(java.util.Locale.ROOT)));
        title.setText(words.title(suggestion.head()));
        panel.show(suggestion);
        actions.removeAll();
        addActions(suggestion);
        draw();
    }

    private void addActions(Suggestion suggestion) {
        SuggestionState state = suggestion.head().state();
        boolean canOpen = ProposedForms.canOpen(suggestion.entry());
        if (Role.CURATOR.isActing() && state == SuggestionState.WAITING) {
            boolean stale = acts.isStale(suggestion);
            Button accept = button("suggestion.accept", () -> decide(each -> acts.accept(each)));
            accept.addClassName("primary");
            accept.setEnabled(!stale);
            actions.add(accept);
            if (canOpen) {
                actions.add(link(stale ? "suggestion.merge" : "suggestion.acceptChanged"));
            }
            actions.add(
                    button("suggestion.return", () -> ask("suggestion.return", "suggestion.question", acts::giveBack)),
                    danger(button(
                            "suggestion.reject", () -> ask("suggestion.reject", "suggestion.reason", acts::reject))));
        } else if (ActingUser.name().equals(suggestion.head().author()) && state.isOpen()) {
            if (canOpen) {
                actions.add(link("suggestion.revise"));
            }
            actions.add(danger(button("suggestion.withdraw", () -> decide(acts::withdraw))));
        }
        if (state == SuggestionState.ACCEPTED && feature() != null) {
            InnerLink result = new InnerLink(
                    Addresses.of(java.util.Objects.requireNonNull(feature())), getTranslation("suggestion.result"));
            result.addClassNames("atlas-button", "quiet-button");
            actions.add(result);
        }
        actions.setVisible(actions.getChildren().findAny().isPresent());
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addClassNames("atlas-button", "quiet-button");
        button.setDisableOnClick(false);
        return button;
    }

    private static Button danger(Button button) {
        button.addClassName("danger");
        return button;
    }

    private InnerLink link(String key) {
        InnerLink link = new InnerLink(SuggestionWords.path(id) + "/edit", getTranslation(key));
        link.addClassNames("atlas-button", "quiet-button");
        return link;
    }

    private interface Answer {
        Suggestion give(Suggestion suggestion, String words);
    }

    private void ask(String titleKey, String labelKey, Answer answer) {
        new CommentDialog(
                        getTranslation(titleKey),
                        getTranslation(labelKey),
                        words -> decide(each -> answer.give(each, words)))
                .open();
    }

    private void decide(Function<Suggestion, Suggestion> decision) {
        try {
            show(decision.apply(java.util.Objects.requireNonNull(shown)));
            Notices.show(getTranslation("suggestion.done"));
        } catch (EditConflictException e) {
            Notices.show(getTranslation("suggestion.conflict"));
            suggestionsChanged();
        } catch (NotFoundException e) {
            Notices.show(getTranslation("problem.entry.gone"));
        } catch (InvalidInputException e) {
            Notices.show(getTranslation(
                    "problem." + e.problems().getFirst().code(),
                    e.problems().getFirst().arguments().toArray()));
        }
    }

    @Override
    public void useMap(AtlasMap shared) {
        map = shared;
        draw();
    }

    private void draw() {
        AtlasMap shared = map;
        if (shared != null && shown != null) {
            shared.setDraft(SuggestedPlace.of(shown));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        AtlasMap shared = map;
        if (shared != null) {
            shared.setDraft(null);
        }
    }

    @Override
    public void suggestionsChanged() {
        acts.find(id).ifPresent(this::show);
    }

    @Override
    public String subject() {
        return shown == null ? "" : new SuggestionWords(getLocale()).title(shown.head());
    }

    @Override
    public @Nullable FeatureRef feature() {
        Subject about = shown == null ? null : shown.about();
        return about == null ? null : acts.feature(about);
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(SuggestionWords.path(id));
    }
}
