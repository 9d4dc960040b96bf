package org.rareearthatlas.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.uikit.InnerLink;

/// The quotes of a step: found by their words, speaker or source, in the order they were chosen.
final class QuoteChoice extends Div {

    private static final int SHORT = 90;

    private final transient SourceService sources;
    private final transient Runnable changed;
    private final ComboBox<Quote> search = new ComboBox<>();
    private final UnorderedList list = new UnorderedList();
    private final Span problem = new Span();
    private final List<QuoteId> chosen = new ArrayList<>();

    QuoteChoice(SourceService sources, Runnable changed) {
        this.sources = sources;
        this.changed = changed;
        addClassName("story-quotes");
        search.setItems(this::find);
        search.setItemLabelGenerator(QuoteChoice::label);
        search.setPlaceholder(getTranslation("story.quotes.search"));
        search.setWidthFull();
        search.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                add(change.getValue().id());
                search.clear();
            }
        });
        problem.addClassName("story-problem");
        add(list, search, problem);
    }

    private Stream<Quote> find(Query<Quote, String> query) {
        int end = query.getOffset() + query.getLimit();
        return sources.searchQuotes(query.getFilter().orElse(""), end).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private static String label(Quote quote) {
        return shortened(quote.data().selector().exact()) + " — "
                + quote.source().displayTitle();
    }

    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= SHORT ? words : words.substring(0, words.offsetByCodePoints(0, SHORT)) + "…";
    }

    /// @param number of the step, from 1
    void setNumber(int number) {
        search.setLabel(getTranslation("story.quotes.add", number));
        list.getElement().setAttribute("aria-label", getTranslation("story.quotes.of", number));
    }

    List<QuoteId> quotes() {
        return List.copyOf(chosen);
    }

    void setQuotes(List<QuoteId> quotes) {
        chosen.clear();
        chosen.addAll(quotes);
        paint();
    }

    private void add(QuoteId quote) {
        if (!chosen.contains(quote)) {
            chosen.add(quote);
            paint();
            changed.run();
        }
    }

    private void remove(QuoteId quote) {
        chosen.remove(quote);
        paint();
        changed.run();
        search.focus();
    }

    void setProblem(String words) {
        problem.setText(words);
    }

    private void paint() {
        list.removeAll();
        List<Quote> known = sources.listQuotes(chosen);
        for (QuoteId id : List.copyOf(chosen)) {
            list.add(known.stream()
                    .filter(quote -> quote.id().equals(id))
                    .findFirst()
                    .map(this::row)
                    .orElseGet(() -> gone(id)));
        }
        list.setVisible(!chosen.isEmpty());
    }

    private ListItem row(Quote quote) {
        String words = shortened(quote.data().selector().exact());
        InnerLink link = new InnerLink("quote/" + quote.id(), words);
        link.setTarget("_blank");
        Span source = new Span(quote.source().displayTitle());
        source.addClassName("quiet");
        return new ListItem(new Div(link, source), removal(quote.id(), words));
    }

    private ListItem gone(QuoteId id) {
        return new ListItem(new Span(getTranslation("story.quote.gone")), removal(id, id.toString()));
    }

    private Component removal(QuoteId id, String words) {
        NativeButton out = new NativeButton("×", click -> remove(id));
        out.addClassName("leave-out");
        out.setAriaLabel(getTranslation("story.quotes.remove", words));
        return out;
    }
}
