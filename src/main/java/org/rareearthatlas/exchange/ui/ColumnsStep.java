package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.GradeUnit;
import org.rareearthatlas.claim.MassUnit;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.Field;
import org.rareearthatlas.exchange.mapping.MappingProblem;
import org.rareearthatlas.text.InvalidInputException;

/// Which column is which field, in what units, and whose data it is.
final class ColumnsStep extends Div {

    private static final int EXAMPLES = 3;

    private final ImportWizard wizard;
    private final transient ImportDraft draft;
    private final Div units = new Div();
    private final SourceOfImport source;
    private final StepError error = new StepError();

    ColumnsStep(ImportWizard wizard, ImportDraft draft) {
        this.wizard = wizard;
        this.draft = draft;
        addClassName("entry-fields");
        Div columns = new Div();
        columns.addClassName("import-columns");
        List<String> names = draft.preview().facts().columns();
        for (int column = 0; column < names.size(); column++) {
            columns.add(row(column, names.get(column)));
        }
        units.addClassName("import-options");
        source = new SourceOfImport(draft.source, draft.fileName);
        Button next = new Button(getTranslation("import.columns.next"), click -> goOn());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        add(columns, units, new H3(getTranslation("import.source")), source, error, next);
        paintUnits();
    }

    private Div row(int column, String name) {
        Span heading = new Span(name);
        heading.addClassName("import-column-name");
        Span examples = new Span(examples(column));
        examples.addClassName("place-second");
        Select<Field> field = new Select<>();
        field.setAriaLabel(getTranslation("import.columns.field", name));
        field.setItems(Field.values());
        field.setItemLabelGenerator(item -> item == null ? "" : getTranslation("import.field." + item));
        field.setValue(draft.mapping().fields().get(column));
        field.addValueChangeListener(change -> {
            draft.map(draft.mapping().with(column, change.getValue()));
            paintUnits();
        });
        Div texts = new Div(heading, examples);
        Div row = new Div(texts, field);
        row.addClassName("import-column");
        return row;
    }

    private String examples(int column) {
        return draft.preview().rows().stream()
                .map(row -> row.cells().get(column).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(EXAMPLES)
                .map(text -> text.length() <= 40 ? text : text.substring(0, 40) + "…")
                .collect(Collectors.joining(" · "));
    }

    private void paintUnits() {
        units.removeAll();
        ColumnMapping now = draft.mapping();
        if (now.has(Field.TONNAGE)) {
            units.add(unit(
                    "tonnage",
                    MassUnit.values(),
                    now.tonnageUnit(),
                    MassUnit::symbol,
                    unit -> change(
                            unit, draft.mapping().gradeUnit(), draft.mapping().containedUnit())));
        }
        if (now.has(Field.GRADE)) {
            units.add(unit(
                    "grade",
                    GradeUnit.values(),
                    now.gradeUnit(),
                    GradeUnit::symbol,
                    unit -> change(
                            draft.mapping().tonnageUnit(), unit, draft.mapping().containedUnit())));
        }
        if (now.has(Field.CONTAINED)) {
            units.add(unit(
                    "contained",
                    MassUnit.values(),
                    now.containedUnit(),
                    MassUnit::symbol,
                    unit -> change(
                            draft.mapping().tonnageUnit(), draft.mapping().gradeUnit(), unit)));
        }
        Checkbox comma = new Checkbox(getTranslation("import.columns.comma"), now.decimalComma());
        comma.addValueChangeListener(change -> draft.map(draft.mapping()
                .withUnits(
                        draft.mapping().tonnageUnit(),
                        draft.mapping().gradeUnit(),
                        draft.mapping().containedUnit(),
                        change.getValue())));
        units.add(comma);
    }

    private void change(MassUnit tonnage, GradeUnit grade, MassUnit contained) {
        draft.map(draft.mapping()
                .withUnits(tonnage, grade, contained, draft.mapping().decimalComma()));
    }

    private <T> Select<T> unit(String key, T[] all, T now, Function<T, String> words, Consumer<T> change) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("import.unit." + key));
        select.setItems(all);
        select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        select.setValue(now);
        select.addValueChangeListener(event -> change.accept(event.getValue()));
        return select;
    }

    private void goOn() {
        List<MappingProblem> problems =
                draft.mapping().problems(draft.preview().facts().hasGeometry());
        if (!problems.isEmpty()) {
            error.say(problems.stream().map(this::words).collect(Collectors.joining(" ")));
            return;
        }
        try {
            draft.source = source.read();
        } catch (InvalidInputException e) {
            var problem = e.problems().getFirst();
            error.say(getTranslation(
                    "problem." + problem.code(), problem.arguments().toArray()));
            return;
        }
        wizard.showPlaces(draft.sample());
        if (draft.preview().facts().hasNames()) {
            wizard.services().layouts().keep(draft.preview().facts().columns(), draft.mapping());
        }
        wizard.show(ImportWizard.Step.CHECK);
    }

    private String words(MappingProblem problem) {
        return getTranslation("import.mapping." + problem.kind(), getTranslation("import.field." + problem.field()));
    }
}
