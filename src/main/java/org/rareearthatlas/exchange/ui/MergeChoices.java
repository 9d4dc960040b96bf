package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rareearthatlas.exchange.batch.MergeRule;
import org.rareearthatlas.exchange.batch.Precedence;
import org.rareearthatlas.exchange.batch.ValuePart;

/// Whose values are shown after merging: for all fields at once, or field by field.
final class MergeChoices extends Div {

    private final transient Consumer<MergeRule> changed;
    private final List<Select<Precedence>> ofParts = new ArrayList<>();
    private transient MergeRule rule;

    MergeChoices(MergeRule now, Consumer<MergeRule> changed) {
        this.rule = now;
        this.changed = changed;
        addClassName("entry-fields");
        Select<Precedence> all = select(getTranslation("import.wins"));
        all.setHelperText(getTranslation("import.wins.help"));
        all.setEmptySelectionCaption(getTranslation("import.wins.mixed"));
        all.setEmptySelectionAllowed(true);
        Div fields = new Div();
        fields.addClassName("import-cells");
        for (ValuePart part : ValuePart.values()) {
            Select<Precedence> select = select(getTranslation("import.part." + part));
            select.setValue(rule.of(part));
            select.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    set(rule.with(part, change.getValue()), all);
                }
            });
            ofParts.add(select);
            fields.add(select);
        }
        show(all);
        all.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                set(MergeRule.all(change.getValue()), all);
            }
        });
        add(all, new Details(getTranslation("import.wins.fields"), fields));
    }

    private Select<Precedence> select(String label) {
        Select<Precedence> select = new Select<>();
        select.setLabel(label);
        select.setItems(Precedence.values());
        select.setItemLabelGenerator(who -> getTranslation(who == null ? "import.wins.mixed" : "import.wins." + who));
        return select;
    }

    private void set(MergeRule chosen, Select<Precedence> all) {
        rule = chosen;
        show(all);
        changed.accept(chosen);
    }

    private void show(Select<Precedence> all) {
        ValuePart[] parts = ValuePart.values();
        for (int i = 0; i < parts.length; i++) {
            ofParts.get(i).setValue(rule.of(parts[i]));
        }
        boolean same = rule.equals(MergeRule.all(rule.of(parts[0])));
        all.setValue(same ? rule.of(parts[0]) : null);
    }
}
