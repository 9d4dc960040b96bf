package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearthatlas.search.HitKind;
import org.rareearthatlas.search.SearchService;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;

/// Everything that a question finds, by kind: regions, deposits, quotes, sources and pages of their texts, places of
/// the gazetteer and coordinates; or all of one kind.
@Route(value = SearchView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class SearchView extends Div implements BeforeEnterObserver, DrawerContent {

    static final String PATH = "search";
    static final String QUESTION = "q";

    private static final String KIND = "kind";
    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(HitKind.values()).map(HitKind::name), Stream.of(Finding.PLACES, Finding.COORDINATES))
            .toList();
    private static final int FEW = 5;
    private static final int MORE = 20;

    private final transient Finder finder;
    private final TextField question = new TextField(getTranslation("search.question"));
    private final Paragraph count = new Paragraph();
    private final InnerLink everyKind = new InnerLink(PATH, getTranslation("search.everyKind"));
    private final Div groups = new Div();
    private final Button more = new Button(getTranslation("workspace.sources.more"));
    private final transient LastAnswer<List<Finding>> answers =
            new LastAnswer<>(this, this::show, () -> count.setText(getTranslation("search.failed")));
    private String kind = "";
    private int limit = MORE;

    SearchView(Finder finder) {
        this.finder = finder;
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
        more.addClickListener(click -> {
            limit += MORE;
            load();
        });
        more.setVisible(false);
        add(header, question, count, everyKind, groups, more);
    }

    /// The address of what a question finds.
    ///
    /// @param kind the key of a [Finding]; empty for some of each
    static String path(String question, String kind) {
        String path = PATH + "?" + QUESTION + "=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
        return kind.isEmpty() ? path : path + "&" + KIND + "=" + kind;
    }

    private void ask(String words) {
        getUI().ifPresent(ui -> ui.navigate(PATH, QueryParameters.of(QUESTION, words)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        question.setValue(parameters.getSingleParameter(QUESTION).orElse(""));
        kind = parameters.getSingleParameter(KIND).filter(KINDS::contains).orElse("");
        limit = MORE;
        groups.removeAll();
        load();
    }

    private void load() {
        String words = question.getValue().strip();
        everyKind.setVisible(!kind.isEmpty());
        everyKind.setHref(path(words, ""));
        if (words.isEmpty()) {
            answers.forget();
            show(List.of());
            return;
        }
        if (groups.getComponentCount() == 0) {
            count.setText(getTranslation("search.busy"));
        }
        Locale locale = getLocale();
        String only = kind;
        int most = limit;
        answers.ask(() -> only.isEmpty()
                ? finder.find(words, FEW, locale)
                : finder.find(only, words, most, locale).stream().toList());
    }

    private void show(List<Finding> found) {
        String words = question.getValue().strip();
        groups.removeAll();
        found.forEach(finding ->
                groups.add(new FindingList(finding, kind.isEmpty() ? path(words, finding.key()) : "")));
        more.setVisible(!kind.isEmpty() && found.stream().anyMatch(Finding::hasMore));
        count.setText(
                words.isEmpty()
                        ? getTranslation("search.empty")
                        : found.isEmpty()
                                ? getTranslation("search.nothing", words)
                                : Counts.text(
                                        getLocale(),
                                        "search.found",
                                        found.stream().mapToInt(Finding::total).sum()));
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
