package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;

/// How much there is said to be; folded away, because most sources do not say.
final class ResourceFields extends Div {

    private final transient FormFields fields;
    private final TextField tonnage;
    private final TextField grade;
    private final TextField contained;
    private final Select<ResourceCode> code = new Select<>();
    private final DateField asOf;

    ResourceFields(FormFields fields) {
        this.fields = fields;
        tonnage = number("tonnageMt", "entry.resource.tonnage", "entry.unit.mt");
        grade = number("gradePercentTreo", "entry.resource.grade", "entry.unit.percent");
        contained = number("containedReoMt", "entry.resource.contained", "entry.unit.mt");
        asOf = new DateField(getTranslation("entry.resource.asOf"));
        addCode();
        asOf.register(fields, "asOf");
        Div pair = new Div(tonnage, grade);
        pair.addClassName("entry-pair");
        Div origin = new Div(code, asOf);
        origin.addClassName("entry-pair");
        add(FieldGroup.folded(getTranslation("entry.group.resource"), pair, contained, origin));
    }

    private TextField number(String key, String labelKey, String unitKey) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setSuffixComponent(new Span(getTranslation(unitKey)));
        field.getElement().setAttribute("inputmode", "decimal");
        Typing.follow(field);
        return fields.text(key, field.getLabel(), field);
    }

    private void addCode() {
        code.setLabel(getTranslation("entry.resource.code"));
        code.setItems(ResourceCode.values());
        code.setEmptySelectionAllowed(true);
        code.setEmptySelectionCaption(getTranslation("entry.notStated"));
        code.setItemLabelGenerator(value -> value == null ? getTranslation("entry.notStated") : inWords(value));
        fields.choice(
                "resourceCode",
                code.getLabel(),
                code,
                ResourceCode::name,
                text -> Choices.find(ResourceCode.values(), text),
                this::inWords);
    }

    private String inWords(ResourceCode value) {
        return getTranslation("deposit.resource.code." + value);
    }

    Optional<Resource> read(FormProblems problems) {
        Optional<Double> tonnageMt = number(problems, "tonnageMt", tonnage);
        Optional<Double> gradePercent = number(problems, "gradePercentTreo", grade);
        Optional<Double> containedMt = number(problems, "containedReoMt", contained);
        Optional<LocalDate> date = problems.attempt("", () -> asOf.read("asOf"));
        return problems.attempt(
                "",
                () -> new Resource(
                        tonnageMt.orElse(null),
                        gradePercent.orElse(null),
                        containedMt.orElse(null),
                        code(),
                        date.orElse(null)));
    }

    private @Nullable ResourceCode code() {
        return code.getValue();
    }

    private Optional<Double> number(FormProblems problems, String key, TextField field) {
        return problems.attempt("", () -> NumberText.parse(key, field.getValue(), getLocale()));
    }
}
