package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.check.Candidate;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.exchange.mapping.Field;

/// One row to look at: what is wrong with it, and its cells to mend.
final class ProblemRow extends Div {

    private final transient ImportDraft draft;
    private final transient CheckedRow row;
    private final transient Runnable changed;
    private final transient List<String> cells;

    ProblemRow(ImportDraft draft, CheckedRow row, Runnable changed) {
        this.draft = draft;
        this.row = row;
        this.changed = changed;
        this.cells = new ArrayList<>(row.row().cells());
        addClassName("import-row");
        String name = row.findCandidate().map(Candidate::name).orElse("");
        Span heading =
                new Span(getTranslation("import.row", Long.toString(row.row().number())) + " " + name);
        heading.addClassName("import-row-name");
        add(heading, issues());
        row.findCandidate().ifPresent(this::addDuplicate);
        add(mend());
    }

    private void addDuplicate(Candidate candidate) {
        for (RowIssue issue : row.issues()) {
            if (issue.kind().weight() == IssueKind.Weight.DUPLICATE) {
                boolean earlierRow = issue.kind() == IssueKind.TWICE_IN_FILE;
                DepositData there = earlierRow ? null : draft.findDeposit(Long.parseLong(issue.detail()));
                add(new RowDuplicate(draft, row.row().number(), issue.kind(), candidate.data(), there, changed));
                return;
            }
        }
    }

    private UnorderedList issues() {
        ImportTexts texts = new ImportTexts(getLocale());
        UnorderedList list = new UnorderedList();
        for (RowIssue issue : row.issues()) {
            if (issue.kind().weight() != IssueKind.Weight.NOTE) {
                ListItem item = new ListItem(where(issue) + texts.reason(issue) + " " + texts.remedy(issue));
                item.addClassName("weight-" + issue.kind().weight().name().toLowerCase(Locale.ROOT));
                list.add(item);
            }
        }
        return list;
    }

    private String where(RowIssue issue) {
        String value = issue.value().isBlank() ? "" : "“" + issue.value() + "”";
        if (issue.column() < 0) {
            return value.isEmpty() ? "" : value + ": ";
        }
        String column = draft.preview().facts().columns().get(issue.column());
        return column + (value.isEmpty() ? "" : " " + value) + ": ";
    }

    private Details mend() {
        Div fields = new Div();
        fields.addClassName("import-cells");
        List<String> columns = draft.preview().facts().columns();
        for (int column = 0; column < columns.size(); column++) {
            if (draft.mapping().fields().get(column) != Field.IGNORED) {
                fields.add(cell(column, columns.get(column)));
            }
        }
        Checkbox out = new Checkbox(getTranslation("import.row.leaveOut"));
        out.setValue(draft.leftOut.contains(row.row().number()));
        out.addValueChangeListener(change -> {
            if (change.getValue()) {
                draft.leftOut.add(row.row().number());
            } else {
                draft.leftOut.remove(row.row().number());
            }
            changed.run();
        });
        fields.add(out);
        return new Details(getTranslation("import.row.mend"), fields);
    }

    private TextField cell(int column, String name) {
        TextField field = new TextField(name);
        field.setValue(cells.get(column));
        field.addValueChangeListener(change -> {
            cells.set(column, change.getValue());
            draft.mended.put(row.row().number(), List.copyOf(cells));
            changed.run();
        });
        return field;
    }
}
