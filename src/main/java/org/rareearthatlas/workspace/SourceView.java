package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.citation.ui.CopyCitation;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.review.MentionId;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.ui.SourceFacts;
import org.rareearthatlas.source.ui.SourceHeading;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.TextPositionSelector;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.KeyedList;
import org.rareearthatlas.uikit.Section;

/// A source in the drawer: what is known of it, its text to read and to quote from, its quotes, and where each leads.
@Route(value = "source/:id", layout = WorkspaceLayout.class)
@AnonymousAllowed
class SourceView extends Div implements BeforeEnterObserver, DrawerContent {

    private static final int MORE = 20;

    private final transient SourceSheets sheets;
    private final transient SourceReadings readings;
    private final Section<SourceSheet> facts = new Section<>(this::facts);
    private final SourceReader reader = new SourceReader(this::openQuote, this::openMention, this::quote);
    private final OpenedQuote opened = new OpenedQuote();
    private final Paragraph noText = new Paragraph(getTranslation("source.text.none"));
    private final InnerLink addText = new InnerLink("");
    private final InnerLink review = new InnerLink("", getTranslation("review.read"));
    private final InnerLink edit = new InnerLink("", getTranslation("workspace.edit"));
    private final InnerLink history = new InnerLink("", getTranslation("history.link"));
    private final KeyedList<QuoteCard.Model> quotes = new KeyedList<>(QuoteCard::new);
    private final Paragraph noQuotes = new Paragraph(getTranslation("source.quotes.none"));
    private final Button moreQuotes = new Button(getTranslation("workspace.sources.more"));
    private final Section<List<SubjectClaims>> claims = new Section<>(this::claims);
    private SourceId id = new SourceId(0);
    private String title = "";
    private int limit = MORE;
    private transient SourcePage asked = new SourcePage(null, 1, null);
    private transient @Nullable AtlasMap map;

    SourceView(SourceSheets sheets, SourceReadings readings) {
        this.sheets = sheets;
        this.readings = readings;
        addClassName("panel-body");
        noText.addClassName("empty");
        moreQuotes.addClickListener(click -> {
            limit += MORE;
            load();
        });
        addText.addClassNames("atlas-button", "quiet-button");
        edit.addClassNames("atlas-button", "quiet-button");
        review.addClassNames("atlas-button", "quiet-button", "read-places");
        history.addClassNames("atlas-button", "quiet-button");
        Div actions = new Div(addText, edit, history);
        actions.addClassName("panel-actions");
        quotes.addClassName("quote-cards");
        noQuotes.addClassName("empty");
        H3 quotesTitle = sectionTitle("source.quotes");
        add(
                facts,
                sectionTitle("source.text"),
                noText,
                review,
                reader,
                opened,
                quotesTitle,
                quotes,
                moreQuotes,
                noQuotes,
                claims,
                actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new SourceId(PathNumbers.id(event).orElse(0L));
        asked = SourcePage.of(event);
        opened.setVisible(false);
        limit = MORE;
        if (!load()) {
            throw new NotFoundException("source", id);
        }
    }

    private boolean load() {
        Optional<SourceSheet> sheet = sheets.findSource(id, limit, getLocale());
        sheet.ifPresent(this::show);
        sheet.ifPresent(found -> showText(found.source()));
        return sheet.isPresent();
    }

    private void show(SourceSheet sheet) {
        title = sheet.source().displayTitle();
        facts.show(sheet);
        quotes.show(sheet.quotes());
        noQuotes.setVisible(sheet.quotes().isEmpty());
        moreQuotes.setVisible(sheet.quoteCount() > sheet.quotes().size());
        claims.show(sheet.claims());
    }

    private void showText(Source source) {
        Optional<SourceReading> reading = readings.find(id, asked);
        reading.ifPresent(found -> reader.show(source, found));
        reader.setVisible(reading.isPresent());
        noText.setVisible(reading.isEmpty());
        review.setHref(SourceWords.path(id) + "/review");
        review.setVisible(reading.isPresent());
        addText.setHref(SourceWords.path(id) + "/text");
        addText.setText(getTranslation(reading.isPresent() ? "source.text.addVersion" : "source.text.add"));
        edit.setHref(SourceWords.path(id) + "/edit");
        history.setHref(SourceWords.path(id) + "/history");
    }

    /// Shows what rests on a quote, beside the place of which it speaks.
    private void openQuote(QuoteId quote) {
        sheets.findQuote(quote, getLocale()).ifPresent(sheet -> {
            opened.show(sheet);
            AtlasMap shared = map;
            if (shared != null && !sheet.claims().isEmpty()) {
                shared.setSelection(sheet.claims().getFirst().feature());
                shared.fitSelection();
            }
        });
    }

    private void openMention(MentionId mention) {
        getUI().ifPresent(ui -> ui.navigate(
                SourceWords.path(id) + "/review", QueryParameters.of(ReviewView.MENTION, mention.toString())));
    }

    private void quote(SourceText text, TextPositionSelector passage) {
        getUI().ifPresent(ui -> ui.navigate(SourceWords.path(id) + "/quote", NewPassageView.query(text, passage)));
    }

    @Override
    public void useMap(AtlasMap shared) {
        map = shared;
    }

    private Component[] facts(SourceSheet sheet) {
        return new Component[] {
            new SourceHeading(sheet.source()),
            new SourceFacts(sheet.source(), sheet.derivedFrom()),
            new CopyCitation(sheet.source())
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
