package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;

/// The sources of the atlas, to search and to add to.
@Route(value = "sources", layout = WorkspaceLayout.class)
@AnonymousAllowed
class SourcesView extends Div implements DrawerContent {

    private static final int MORE = 50;
    private static final int PAUSE_MS = 250;

    private final transient SourceService sources;
    private final TextField search = new TextField();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("workspace.sources.none"));
    private final Button more = new Button(getTranslation("workspace.sources.more"));
    private int limit = MORE;

    SourcesView(SourceService sources) {
        this.sources = sources;
        addClassName("panel-body");
        search.setPlaceholder(getTranslation("entry.source.search"));
        search.setAriaLabel(getTranslation("entry.source.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addValueChangeListener(change -> {
            limit = MORE;
            load();
        });
        more.addClickListener(click -> {
            limit += MORE;
            load();
        });
        rows.addClassNames("place-rows", "source-rows");
        none.addClassName("empty");
        none.getElement().setAttribute("role", "status");
        InnerLink add = new InnerLink("source/new", getTranslation("entry.source.new"));
        add.addClassNames("atlas-button", "quiet-button");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        InnerLink notOnMap = new InnerLink(NotOnTheMapView.PATH, getTranslation("workspace.notOnMap"));
        notOnMap.addClassName("quiet-link");
        Div tools = new Div(search, add, notOnMap);
        tools.addClassName("source-tools");
        add(header, tools, none, rows, more);
        load();
    }

    private void load() {
        List<Source> found = sources.searchSources(search.getValue(), limit + 1);
        List<Source> shown = found.subList(0, Math.min(limit, found.size()));
        Map<SourceId, Integer> quotes =
                sources.countQuotes(shown.stream().map(Source::id).toList());
        rows.removeAll();
        shown.forEach(source -> rows.add(new ListItem(row(source, quotes.getOrDefault(source.id(), 0)))));
        none.setVisible(found.isEmpty());
        more.setVisible(found.size() > limit);
    }

    private InnerLink row(Source source, int quotes) {
        SourceWords words = new SourceWords(getLocale());
        Span title = new Span(source.displayTitle());
        title.addClassName("place-name");
        Span second =
                new Span(words.kind(source) + " · " + words.publisher(source) + " · " + words.publishedOn(source));
        second.addClassName("place-second");
        Span count = new Span(Counts.text(getLocale(), "workspace.quotes", quotes));
        count.addClassName("place-second");
        Span texts = new Span(title, second, count);
        texts.addClassName("place-texts");
        InnerLink link = new InnerLink(SourceWords.path(source.id()));
        link.addClassNames("place-row", "source-row");
        link.add(texts);
        return link;
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public String subject() {
        return getTranslation("workspace.sources");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of("sources");
    }
}
