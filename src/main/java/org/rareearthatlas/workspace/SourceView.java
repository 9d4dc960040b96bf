package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.ui.SourceFacts;
import org.rareearthatlas.source.ui.SourceHeading;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.KeyedList;
import org.rareearthatlas.uikit.Section;

/// A source in the drawer: what is known of it, its quotes, and where each leads.
@Route(value = "source/:id", layout = WorkspaceLayout.class)
@AnonymousAllowed
class SourceView extends Div implements BeforeEnterObserver, DrawerContent {

    private final transient SourceSheets sheets;
    private final Section<SourceSheet> facts = new Section<>(this::facts);
    private final KeyedList<QuoteCard.Model> quotes = new KeyedList<>(QuoteCard::new);
    private final Paragraph noQuotes = new Paragraph(getTranslation("source.quotes.none"));
    private final Section<List<SubjectClaims>> claims = new Section<>(this::claims);
    private SourceId id = new SourceId(0);
    private String title = "";

    SourceView(SourceSheets sheets) {
        this.sheets = sheets;
        addClassName("panel-body");
        quotes.addClassName("quote-cards");
        noQuotes.addClassName("empty");
        H3 quotesTitle = sectionTitle("source.quotes");
        add(facts, quotesTitle, quotes, noQuotes, claims);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new SourceId(PathNumbers.id(event).orElse(0L));
        if (!load()) {
            throw new NotFoundException("source", id);
        }
    }

    private boolean load() {
        Optional<SourceSheet> sheet = sheets.findSource(id, getLocale());
        sheet.ifPresent(this::show);
        return sheet.isPresent();
    }

    private void show(SourceSheet sheet) {
        title = sheet.source().displayTitle();
        facts.show(sheet);
        quotes.show(sheet.quotes());
        noQuotes.setVisible(sheet.quotes().isEmpty());
        claims.show(sheet.claims());
    }

    private Component[] facts(SourceSheet sheet) {
        return new Component[] {new SourceHeading(sheet.source()), new SourceFacts(sheet.source(), sheet.derivedFrom())
        };
    }

    private Component[] claims(List<SubjectClaims> subjects) {
        List<Component> parts = new ArrayList<>();
        if (!subjects.isEmpty()) {
            parts.add(sectionTitle("source.claims"));
            parts.add(new SubjectList(subjects));
        }
        return parts.toArray(Component[]::new);
    }

    private H3 sectionTitle(String key) {
        H3 heading = new H3(getTranslation(key));
        heading.addClassName("section-title");
        return heading;
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public String subject() {
        return title;
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(SourceWords.path(id));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.title");
    }
}
