package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Estimate;
import org.rareearthatlas.claim.GradeUnit;
import org.rareearthatlas.claim.MassUnit;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// How much a source says there is, in the source's own units.
final class ResourceClaimFields extends Div {

    private static final int MAX_PART = 200;
    private static final int MAX_STATED = 2000;

    private final transient FormFields fields;
    private final AmountField<MassUnit> tonnage;
    private final AmountField<GradeUnit> grade;
    private final AmountField<MassUnit> contained;
    private final AmountField<GradeUnit> cutOff;
    private final MultiSelectComboBox<ResourceCategory> categories = new MultiSelectComboBox<>();
    private final Select<ResourceCode> code = new Select<>();
    private final DateField asOf;
    private final TextField part;
    private final TextField asStated;

    ResourceClaimFields(FormFields fields) {
        this.fields = fields;
        addClassName("entry-fields");
        tonnage = mass("tonnageMt", "entry.resource.tonnage");
        grade = grade("gradePercentTreo", "entry.resource.grade");
        contained = mass("containedReoMt", "entry.resource.contained");
        cutOff = grade("cutOffPercentTreo", "entry.claim.cutOff");
        addCategories();
        addCode();
        asOf = new DateField(getTranslation("entry.resource.asOf"));
        asOf.register(fields, "asOf");
        part = text("part", "entry.claim.part", MAX_PART);
        part.setHelperText(getTranslation("entry.claim.part.help"));
        asStated = text("asStated", "entry.claim.asStated", MAX_STATED);
        asStated.setHelperText(getTranslation("entry.claim.asStated.help"));
        Div origin = new Div(code, asOf);
        origin.addClassName("entry-pair");
        add(tonnage, grade, contained, categories, cutOff, origin, part, asStated);
    }

    private AmountField<MassUnit> mass(String key, String labelKey) {
        return new AmountField<>(
                fields, key, getTranslation(labelKey), MassUnit.values(), MassUnit.MT, MassUnit::symbol);
    }

    private AmountField<GradeUnit> grade(String key, String labelKey) {
        return new AmountField<>(
                fields, key, getTranslation(labelKey), GradeUnit.values(), GradeUnit.PERCENT, GradeUnit::symbol);
    }

    private TextField text(String key, String labelKey, int maxLength) {
        TextField field = Typing.follow(new TextField(getTranslation(labelKey)));
        field.setMaxLength(maxLength);
        field.setWidthFull();
        return fields.text(key, field.getLabel(), field);
    }

    private void addCategories() {
        categories.setLabel(getTranslation("entry.claim.categories"));
        categories.setHelperText(getTranslation("entry.claim.categories.help"));
        categories.setItems(ResourceCategory.values());
        categories.setItemLabelGenerator(this::category);
        categories.setWidthFull();
        fields.choice(
                "categories",
                categories.getLabel(),
                categories,
                ResourceCategory::format,
                ResourceClaimFields::known,
                chosen -> chosen.stream().map(this::category).collect(Collectors.joining(", ")));
    }

    private String category(ResourceCategory value) {
        return getTranslation("claim.category." + value);
    }

    /// Those of the names that are categories, as in a draft of another version.
    private static Set<ResourceCategory> known(String names) {
        return Arrays.stream(names.split(","))
                .flatMap(name -> Stream.ofNullable(Choices.find(ResourceCategory.values(), name)))
                .collect(Collectors.toSet());
    }

    private void addCode() {
        Function<@Nullable ResourceCode, String> words = value ->
                value == null ? getTranslation("entry.notStated") : getTranslation("deposit.resource.code." + value);
        code.setLabel(getTranslation("entry.resource.code"));
        code.setItems(ResourceCode.values());
        code.setEmptySelectionAllowed(true);
        code.setEmptySelectionCaption(getTranslation("entry.notStated"));
        code.setItemLabelGenerator(words::apply);
        fields.choice(
                "resourceCode",
                code.getLabel(),
                code,
                ResourceCode::name,
                text -> Choices.find(ResourceCode.values(), text),
                words::apply);
    }

    /// The statement; nothing when there are problems, which then are known.
    Optional<Statement> read(FormProblems problems) {
        Optional<Double> tonnageMt = mt(problems, tonnage);
        Optional<Double> gradePercent = percent(problems, grade);
        Optional<Double> containedMt = mt(problems, contained);
        Optional<Estimate> estimate = percent(problems, cutOff)
                .map(value -> problems.attempt("", () -> new Estimate(categories.getValue(), value)))
                .orElseGet(() -> Optional.of(new Estimate(categories.getValue(), null)));
        Optional<Resource> resource = problems.attempt(
                "",
                () -> new Resource(
                        tonnageMt.orElse(null),
                        gradePercent.orElse(null),
                        containedMt.orElse(null),
                        code.getValue(),
                        asOf.read("asOf")));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return problems.attempt("", () -> statement(resource.orElseThrow(), estimate.orElseThrow()));
    }

    private Statement statement(Resource resource, Estimate estimate) {
        if (!resource.hasFigures()) {
            throw new InvalidInputException(Problem.of("tonnageMt", "claim.resource.missing"));
        }
        return new Statement.HasResource(
                resource, InputText.line("part", part.getValue(), MAX_PART), stated(), estimate);
    }

    /// What was typed for it, else the figures whose unit is not the atlas's.
    private @Nullable String stated() {
        String typed = InputText.line("asStated", asStated.getValue(), MAX_STATED);
        List<String> converted = new ArrayList<>();
        tonnage.converted().ifPresent(converted::add);
        grade.converted().ifPresent(converted::add);
        contained.converted().ifPresent(converted::add);
        cutOff.converted().ifPresent(converted::add);
        return typed != null || converted.isEmpty() ? typed : String.join("; ", converted);
    }

    private static Optional<Double> mt(FormProblems problems, AmountField<MassUnit> field) {
        return problems.attempt("", field::read).map(field.unit()::toMt);
    }

    private static Optional<Double> percent(FormProblems problems, AmountField<GradeUnit> field) {
        return problems.attempt("", field::read).map(field.unit()::toPercent);
    }
}
