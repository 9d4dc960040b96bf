package org.rareearthatlas.workspace;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// The search box with what it finds while one types: a combobox whose list has groups. The browser opens and closes
/// the list and moves in it; the server fills it.
@Tag("atlas-search")
@JsModule("./workspace/search-combobox.ts")
class SearchPanel extends HtmlContainer {

    private static final int FEW = 4;

    private final transient Finder finder;
    /// Of its own, because the list below says at the same time what it holds.
    private final Div status = new Div();
    private final Div offers = new Div();
    private final InnerLink everywhere = new InnerLink(SearchView.PATH);
    private final transient LastAnswer<List<Finding>> answers;
    private String words = "";

    /// @param typed is told what stands in the box
    SearchPanel(Finder finder, Consumer<String> typed) {
        this.finder = finder;
        answers = new LastAnswer<>(this, this::show, () -> show(List.of()));
        addClassName("search");
        getElement().setAttribute("role", "search");
        offers.addClassName("search-offers");
        offers.setId("search-offers");
        offers.getElement().setAttribute("role", "listbox");
        offers.getElement().setAttribute("aria-label", getTranslation("search.title"));
        everywhere.addClassNames("quiet-link", "search-everywhere");
        everywhere.setVisible(false);
        SearchBox box = new SearchBox(value -> {
            typed.accept(value);
            ask(value.strip());
        });
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        add(box, offers, everywhere, status);
    }

    private void ask(String question) {
        words = question;
        everywhere.setVisible(!words.isEmpty());
        everywhere.setText(getTranslation("search.everywhere", words));
        everywhere.setHref(SearchView.path(words, ""));
        if (words.isEmpty()) {
            answers.forget();
            show(List.of());
        } else {
            Locale locale = getLocale();
            answers.ask(() -> finder.find(question, FEW, locale));
        }
    }

    private void show(List<Finding> found) {
        offers.removeAll();
        found.forEach(finding -> offers.add(group(finding)));
        int total = found.stream().mapToInt(Finding::total).sum();
        status.setText(
                found.isEmpty()
                        ? ""
                        : Counts.text(getLocale(), "search.found", total) + " " + getTranslation("search.offered"));
    }

    private Div group(Finding finding) {
        Div heading = new Div(
                new Span(getTranslation("search.group." + finding.key())),
                new Span(Formats.of(getLocale()).whole(finding.total())));
        heading.addClassName("list-heading");
        heading.setId("search-group-" + finding.key());
        heading.getElement().setAttribute("role", "presentation");
        Div group = new Div(heading);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        int index = 0;
        for (Finding.Row row : finding.rows()) {
            group.add(option(finding.key() + "-" + index++, row));
        }
        if (finding.hasMore()) {
            InnerLink all = option(finding.key() + "-all", SearchView.path(words, finding.key()));
            all.setText(Counts.text(getLocale(), "search.all", finding.total()));
            all.addClassName("search-all");
            group.add(all);
        }
        return group;
    }

    private InnerLink option(String id, Finding.Row row) {
        InnerLink option = option(id, row.path());
        Span title = new Span(row.title());
        title.addClassName("place-name");
        option.add(title);
        String line = row.second(getLocale());
        if (!line.isEmpty()) {
            Span second = new Span(line);
            second.addClassName("place-second");
            option.add(second);
        }
        return option;
    }

    private static InnerLink option(String id, String path) {
        InnerLink option = new InnerLink(path);
        option.setId("search-offer-" + id);
        option.addClassName("search-offer");
        option.getElement().setAttribute("role", "option");
        option.getElement().setAttribute("aria-selected", "false");
        option.getElement().setAttribute("tabindex", "-1");
        return option;
    }
}
