package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.batch.Duplicates.Choice;
import org.rareearthatlas.exchange.batch.MergeRule;
import org.rareearthatlas.exchange.batch.Precedence;
import org.rareearthatlas.exchange.batch.RowDecision;
import org.rareearthatlas.exchange.batch.ValuePart;

/// What becomes of one row that is there already: decided as for all, or by itself, and when it is merged, whose value
/// wins of each field in which the two differ.
final class RowDuplicate extends Div {

    private final transient ImportDraft draft;
    private final long row;
    private final transient DepositData ofFile;
    private final transient @Nullable DepositData there;
    private final transient RowDecision ofAll;
    private final transient Runnable changed;
    private final Div fields = new Div();

    /// @param there the deposit that the row repeats; null when it repeats an earlier row
    RowDuplicate(
            ImportDraft draft,
            long row,
            IssueKind kind,
            DepositData ofFile,
            @Nullable DepositData there,
            Runnable changed) {
        this.draft = draft;
        this.row = row;
        this.ofFile = ofFile;
        this.there = there;
        this.ofAll = new RowDecision(draft.duplicates.of(kind), draft.duplicates.rule());
        this.changed = changed;
        addClassName("entry-fields");
        fields.addClassName("import-cells");
        add(choice(), fields);
        paint();
    }

    private RowDecision decision() {
        return draft.decided.getOrDefault(row, ofAll);
    }

    private Select<Choice> choice() {
        Select<Choice> choice = new Select<>();
        choice.setLabel(getTranslation("import.row.choice"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(value -> value == null ? "" : getTranslation("import.row.choice." + value));
        choice.setValue(decision().choice());
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            decide(new RowDecision(change.getValue(), decision().rule()));
            paint();
        });
        return choice;
    }

    private void decide(RowDecision decision) {
        draft.decided.put(row, decision);
        changed.run();
    }

    private void paint() {
        fields.removeAll();
        fields.setVisible(decision().choice() == Choice.MERGE);
        for (ValuePart part : ValuePart.values()) {
            if (!part.isEmpty(ofFile)) {
                addField(part);
            }
        }
    }

    private void addField(ValuePart part) {
        PartWords words = new PartWords(getLocale());
        String file = words.of(part, ofFile);
        String atlas = there == null ? getTranslation("import.row.earlier") : words.of(part, there);
        if (file.equals(atlas)) {
            return;
        }
        Select<Precedence> who = new Select<>();
        who.setLabel(getTranslation("import.part." + part));
        who.setItems(
                part == ValuePart.NAMES ? List.of(Precedence.values()) : List.of(Precedence.ATLAS, Precedence.FILE));
        who.setItemLabelGenerator(value -> words(value, atlas, file));
        who.setValue(now(part));
        who.setWidthFull();
        who.addValueChangeListener(change -> {
            MergeRule rule = decision().rule().with(part, change.getValue());
            decide(new RowDecision(decision().choice(), rule));
        });
        fields.add(who);
    }

    /// What filling the empty means for this row; both names are kept by it.
    private Precedence now(ValuePart part) {
        Precedence rule = decision().rule().of(part);
        if (rule != Precedence.EMPTY || part == ValuePart.NAMES) {
            return rule;
        }
        return there != null && part.isEmpty(there) ? Precedence.FILE : Precedence.ATLAS;
    }

    private String words(@Nullable Precedence who, String atlas, String file) {
        if (who == null || who == Precedence.EMPTY) {
            return getTranslation("import.row.names.both", atlas, file);
        }
        String value = who == Precedence.FILE ? file : atlas.isEmpty() ? getTranslation("import.row.nothing") : atlas;
        return getTranslation("import.row.wins." + who, value);
    }
}
