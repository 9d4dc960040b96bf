package org.rareearthatlas.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rareearthatlas.history.ui.FieldChange;
import org.rareearthatlas.history.ui.FieldChangeList;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.suggestion.Suggestion;
import org.rareearthatlas.suggestion.SuggestionStep;
import org.rareearthatlas.uikit.Formats;

/// A suggestion: what was said about it, what it changes field by field, and what it rests on.
public final class SuggestionPanel extends Div {

    private final transient EntryDifferences differences;
    private final transient SourceService sources;

    public SuggestionPanel(EntryDifferences differences, SourceService sources) {
        this.differences = differences;
        this.sources = sources;
        addClassName("suggestion");
    }

    public void show(Suggestion suggestion) {
        removeAll();
        add(title("suggestion.said"), steps(suggestion));
        List<FieldChange> since =
                suggestion.head().state().isOpen() ? differences.since(suggestion, getLocale()) : List.of();
        if (suggestion.head().state().isOpen() && differences.isStale(suggestion)) {
            Paragraph stale = new Paragraph(getTranslation("suggestion.stale"));
            stale.addClassName("entry-doubt");
            add(stale);
        }
        if (!since.isEmpty()) {
            add(title("suggestion.since"), new FieldChangeList(since));
        }
        List<FieldChange> changes = differences.suggested(suggestion, getLocale());
        if (!changes.isEmpty()) {
            add(title("suggestion.changes"), new FieldChangeList(changes));
        }
        SuggestedEvidence evidence = new SuggestedEvidence(suggestion.entry(), sources);
        if (!evidence.isEmpty()) {
            add(title("suggestion.evidence"), evidence);
        }
    }

    private Component steps(Suggestion suggestion) {
        OrderedList list = new OrderedList();
        list.addClassName("history");
        suggestion.steps().reversed().forEach(step -> list.add(item(step)));
        return list;
    }

    private ListItem item(SuggestionStep step) {
        SuggestionWords words = new SuggestionWords(getLocale());
        Paragraph head = new Paragraph(words.step(step.state()) + " · "
                + Formats.of(getLocale()).moment(step.at()) + " · " + words.who(step.by()));
        head.addClassName("history-head");
        ListItem item = new ListItem(head);
        if (!step.words().isEmpty()) {
            Paragraph said = new Paragraph(step.words());
            said.addClassName("history-why");
            item.add(said);
        }
        return item;
    }

    private H3 title(String key) {
        H3 title = new H3(getTranslation(key));
        title.addClassName("section-title");
        return title;
    }
}
