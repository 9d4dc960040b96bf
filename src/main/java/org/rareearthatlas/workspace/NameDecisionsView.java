package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.review.NameDecision;
import org.rareearthatlas.review.ReviewService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.Offers;

/// What was decided about names, which later readings follow until it is forgotten.
@Route(value = NameDecisionsView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class NameDecisionsView extends Div implements DrawerContent {

    static final String PATH = "review/decisions";

    private static final int MOST_SHOWN = 500;

    private final transient ReviewService reviews;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("review.decisions.none"));

    NameDecisionsView(ReviewService reviews) {
        this.reviews = reviews;
        addClassName("panel-body");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        Paragraph what = new Paragraph(getTranslation("review.decisions.what"));
        what.addClassName("quiet");
        nothing.addClassName("empty");
        list.addClassName("left-out");
        add(header, what, nothing, list);
        load();
    }

    private void load() {
        List<NameDecision> decisions = reviews.listDecisions();
        nothing.setVisible(decisions.isEmpty());
        list.removeAll();
        decisions.stream().limit(MOST_SHOWN).forEach(decision -> list.add(row(decision)));
    }

    private ListItem row(NameDecision decision) {
        Span name = new Span(decision.exact());
        name.addClassName("left-out-words");
        String date = Formats.of(getLocale())
                .date(decision.decidedAt().atZone(ZoneId.systemDefault()).toLocalDate());
        String chosen = decision.placeName() == null ? getTranslation("review.noPlace") : decision.placeName();
        Span says = new Span(getTranslation("review.decisions.row", chosen, date));
        says.addClassName("quiet");
        Button forget = new Button(getTranslation("review.forget"), click -> {
            reviews.forget(decision.nameKey());
            load();
        });
        forget.addClassNames("atlas-button", "quiet-button");
        forget.setAriaLabel(getTranslation("review.forget.of", decision.exact()));
        Offers.only(Roles.CURATOR, forget);
        return new ListItem(new Paragraph(name, new Span(" "), says), forget);
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public String subject() {
        return getTranslation("review.decisions");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
