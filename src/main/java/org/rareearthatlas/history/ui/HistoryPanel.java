package org.rareearthatlas.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.rareearthatlas.revision.Change;
import org.rareearthatlas.revision.Revision;
import org.rareearthatlas.security.RevisionNote;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.Offers;

/// A timeline of what was saved, the difference between any two states of it, and bringing one back.
public class HistoryPanel extends Div {

    private final Select<HistoryRow> earlier = choice("history.compare.earlier");
    private final Select<HistoryRow> later = choice("history.compare.later");
    private final Div comparison = new Div();
    private final Div difference = new Div();
    private final OrderedList timeline = new OrderedList();
    private final transient Consumer<Revision> onRestore;

    /// @param onRestore takes the state that a person wants back
    public HistoryPanel(Consumer<Revision> onRestore) {
        this.onRestore = onRestore;
        timeline.addClassName("history");
        comparison.addClassName("history-compare");
        Div choices = new Div(earlier, later);
        choices.addClassName("history-choices");
        difference.getElement().setAttribute("role", "status");
        comparison.add(sectionTitle("history.compare"), choices, difference);
        add(comparison, sectionTitle("history.timeline"), timeline);
    }

    private Select<HistoryRow> choice(String key) {
        Select<HistoryRow> choice = new Select<>();
        choice.setLabel(getTranslation(key));
        choice.setItemLabelGenerator(row -> row == null ? "" : when(row.revision()));
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                compare();
            }
        });
        return choice;
    }

    /// @param rows newest first
    public void show(List<HistoryRow> rows) {
        timeline.removeAll();
        rows.forEach(row -> timeline.add(item(row)));
        earlier.setItems(rows);
        later.setItems(rows);
        comparison.setVisible(rows.size() > 1);
        if (rows.size() > 1) {
            earlier.setValue(rows.getLast());
            later.setValue(rows.getFirst());
            compare();
        }
    }

    private void compare() {
        difference.removeAll();
        HistoryRow from = earlier.getValue();
        HistoryRow to = later.getValue();
        if (from == null || to == null) {
            return;
        }
        List<FieldChange> changes = FieldChange.between(from.saved(), to.saved());
        difference.add(
                changes.isEmpty()
                        ? new Paragraph(getTranslation("history.compare.same"))
                        : new FieldChangeList(changes));
    }

    private ListItem item(HistoryRow row) {
        Paragraph head = new Paragraph(getTranslation("history.change." + row.change()) + " · " + when(row.revision())
                + " · " + who(row.revision()));
        head.addClassName("history-head");
        ListItem item = new ListItem(head);
        String reason = row.revision().reason();
        if (reason != null) {
            Paragraph why = new Paragraph(getTranslation("history.why", inWords(reason)));
            why.addClassName("history-why");
            item.add(why);
        }
        item.setClassName("added", row.change() == Change.ADDED);
        if (row.change() != Change.DELETED && !row.changes().isEmpty()) {
            item.add(new FieldChangeList(row.changes()));
        }
        if (row.change() != Change.DELETED && !row.isNow()) {
            Button restore = new Button(getTranslation("history.restore"), click -> onRestore.accept(row.revision()));
            restore.addClassNames("atlas-button", "quiet-button");
            restore.setAriaLabel(getTranslation("history.restore.of", when(row.revision())));
            Offers.only(Roles.CURATOR, restore);
            item.add(restore);
        }
        return item;
    }

    private String when(Revision revision) {
        return Formats.of(getLocale()).moment(revision.at());
    }

    /// What the atlas gave as a reason itself is told in the reader's language.
    private String inWords(String reason) {
        if (!reason.startsWith(RevisionNote.AUTOMATIC)) {
            return reason;
        }
        String[] parts = reason.substring(1).split(" ", 2);
        String argument = parts.length < 2 ? "" : parts[1];
        return switch (parts[0]) {
            case "restored" ->
                getTranslation("history.why.restored", Formats.of(getLocale()).moment(Instant.parse(argument)));
            case "import" -> getTranslation("history.why.import", argument);
            case "import.undone" -> getTranslation("history.why.import.undone", argument);
            default -> argument;
        };
    }

    private String who(Revision revision) {
        String approver = revision.approvedBy();
        return approver == null
                ? name(revision.by())
                : getTranslation("history.by.accepted", name(revision.by()), name(approver));
    }

    private String name(String user) {
        return switch (user) {
            case "local" -> getTranslation("history.by.local");
            case "system" -> getTranslation("history.by.system");
            case "anonymous" -> getTranslation("history.by.anonymous");
            default -> user;
        };
    }

    private H3 sectionTitle(String key) {
        H3 title = new H3(getTranslation(key));
        title.addClassName("section-title");
        return title;
    }
}
