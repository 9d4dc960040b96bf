package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rareearthatlas.search.SearchHit;
import org.rareearthatlas.search.SearchResults;
import org.rareearthatlas.search.SearchService;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;

/// Everything that has certain words: places, quotes, sources and pages of their texts.
@Route(value = SearchView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class SearchView extends Div implements BeforeEnterObserver, DrawerContent {

    static final String PATH = "search";
    static final String QUESTION = "q";

    private static final int MORE = 20;

    private final transient SearchService search;
    private final TextField question = new TextField(getTranslation("search.question"));
    private final Paragraph count = new Paragraph();
    private final UnorderedList hits = new UnorderedList();
    private final Button more = new Button(getTranslation("workspace.sources.more"));
    private int limit = MORE;

    SearchView(SearchService search) {
        this.search = search;
        addClassName("panel-body");
        Header header = new Header(new H2(getTranslation("search.title")));
        header.addClassName("panel-heading");
        question.setWidthFull();
        question.setClearButtonVisible(true);
        question.setMaxLength(SearchService.MAX_QUESTION_UTF16);
        question.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        question.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(change.getValue());
            }
        });
        count.getElement().setAttribute("role", "status");
        count.addClassName("quiet");
        hits.addClassName("search-hits");
        more.addClickListener(click -> {
            limit += MORE;
            load();
        });
        add(header, question, count, hits, more);
    }

    private void ask(String words) {
        getUI().ifPresent(ui -> ui.navigate(PATH, QueryParameters.of(QUESTION, words)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUESTION)
                .orElse(""));
        limit = MORE;
        load();
    }

    private void load() {
        String words = question.getValue().strip();
        SearchResults found = search.search(words, 0, limit);
        hits.removeAll();
        found.hits().forEach(hit -> hits.add(row(hit)));
        more.setVisible(found.total() > found.hits().size());
        count.setText(
                words.isEmpty()
                        ? getTranslation("search.empty")
                        : found.total() == 0
                                ? getTranslation("search.nothing", words)
                                : Counts.text(getLocale(), "search.found", found.total()));
    }

    private ListItem row(SearchHit hit) {
        Span kind = new Span(getTranslation("search.kind." + hit.kind()));
        kind.addClassName("eyebrow");
        ListItem row = new ListItem(kind, new InnerLink(hit.path(), hit.title()));
        if (!hit.snippet().isEmpty()) {
            row.add(snippet(hit));
        }
        return row;
    }

    private static Component snippet(SearchHit hit) {
        Paragraph words = new Paragraph();
        int last = 0;
        for (SearchHit.Span span : hit.highlights()) {
            words.add(new Span(hit.snippet().substring(last, span.start())));
            Element mark = new Element("mark");
            mark.setText(hit.snippet().substring(span.start(), span.end()));
            words.getElement().appendChild(mark);
            last = span.end();
        }
        words.add(new Span(hit.snippet().substring(last)));
        return words;
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public String subject() {
        return getTranslation("search.title");
    }
}
