package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.rareearthatlas.citation.ui.CopyCitation;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.ui.SourceFacts;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Section;

/// A quote in the drawer: the words in their context, what rests on them, and their source.
@Route(value = "quote/:id", layout = WorkspaceLayout.class)
@AnonymousAllowed
class QuoteView extends Div implements BeforeEnterObserver, DrawerContent {

    private final transient SourceSheets sheets;
    private final Section<QuoteSheet> content = new Section<>(this::paint);
    private QuoteId id = new QuoteId(0);

    QuoteView(SourceSheets sheets) {
        this.sheets = sheets;
        addClassName("panel-body");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new QuoteId(PathNumbers.id(event).orElse(0L));
        if (!load()) {
            throw new NotFoundException("quote", id);
        }
    }

    private boolean load() {
        Optional<QuoteSheet> sheet = sheets.findQuote(id, getLocale());
        sheet.ifPresent(content::show);
        return sheet.isPresent();
    }

    private Component[] paint(QuoteSheet sheet) {
        Source source = sheet.card().quote().source();
        return new Component[] {
            heading(),
            new QuoteCard(sheet.card()),
            sectionTitle("workspace.quote.says"),
            subjects(sheet),
            sectionTitle("workspace.quote.source"),
            sourceLink(source),
            new SourceFacts(source, null),
            new CopyCitation(source),
            annotationLink()
        };
    }

    private Component annotationLink() {
        Anchor link = new Anchor(SourceWords.path(id) + ".jsonld", getTranslation("citation.annotation"));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("quiet-link");
        return new Paragraph(link);
    }

    private Header heading() {
        Paragraph eyebrow = new Paragraph(getTranslation("workspace.quote"));
        eyebrow.addClassName("eyebrow");
        Header header = new Header(eyebrow, new H2(subject()));
        header.addClassName("panel-heading");
        return header;
    }

    private Component subjects(QuoteSheet sheet) {
        if (!sheet.claims().isEmpty()) {
            return new SubjectList(sheet.claims());
        }
        Paragraph none = new Paragraph(getTranslation("workspace.quote.noPlace") + " ");
        none.add(new InnerLink(NotOnTheMapView.PATH, getTranslation("workspace.notOnMap")));
        none.addClassName("not-known");
        return none;
    }

    private static Component sourceLink(Source source) {
        InnerLink link = new InnerLink(SourceWords.path(source.id()), source.displayTitle());
        Paragraph line = new Paragraph(link);
        line.addClassName("source-title");
        return line;
    }

    private H3 sectionTitle(String key) {
        H3 title = new H3(getTranslation(key));
        title.addClassName("section-title");
        return title;
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public String subject() {
        return getTranslation("workspace.quote.title", id.toString());
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(SourceWords.path(id));
    }
}
