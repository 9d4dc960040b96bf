package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// What is said of a place: the kind of statement, and the fields of that kind.
final class StatementFields extends FieldGroup {

    private static final int MAX_TEXT = 2000;

    private final Select<StatementType> kind = new Select<>();
    private final ElementFields elements;
    private final ResourceClaimFields resource;
    private final Select<Status> status = new Select<>();
    private final Select<DepositType> type = new Select<>();
    private final TextField typeAsStated = new TextField();
    private final PlaceClaimFields place;
    private final OwnerFields owner;
    private final TextArea freeText = new TextArea();
    private final Map<StatementType, List<Component>> parts = new EnumMap<>(StatementType.class);

    StatementFields(FormFields fields, AtlasMap map, List<StatementType> kinds) {
        super("entry.group.says");
        addKind(fields, kinds);
        elements = new ElementFields(fields);
        resource = new ResourceClaimFields(fields);
        choice(fields, "status", status, Status.values(), value -> getTranslation("deposit.status." + value));
        choice(fields, "type", type, DepositType.values(), value -> getTranslation("deposit.type." + value));
        typeAsStated.setLabel(getTranslation("entry.claim.typeAsStated"));
        typeAsStated.setWidthFull();
        fields.text("typeAsStated", typeAsStated.getLabel(), Typing.follow(typeAsStated));
        place = new PlaceClaimFields(fields, map);
        owner = new OwnerFields(fields);
        freeText.setLabel(getTranslation("entry.passage.freeText"));
        freeText.setWidthFull();
        fields.text("freeText", freeText.getLabel(), Typing.follow(freeText));
        parts.put(StatementType.CONTAINS_ELEMENTS, List.of(elements));
        parts.put(StatementType.HAS_RESOURCE, List.of(resource));
        parts.put(StatementType.HAS_STATUS, List.of(status));
        parts.put(StatementType.HAS_DEPOSIT_TYPE, List.of(type, typeAsStated));
        parts.put(StatementType.LIES_AT, List.of(place));
        parts.put(StatementType.IS_OWNED_BY, List.of(owner));
        parts.put(StatementType.FREE_TEXT, List.of(freeText));
        addFields(kind);
        parts.values().forEach(shown -> addFields(shown.toArray(Component[]::new)));
        kind.addValueChangeListener(change -> showParts());
        kind.setValue(kinds.getFirst());
    }

    private void addKind(FormFields fields, List<StatementType> kinds) {
        kind.setLabel(getTranslation("entry.claim.statement"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(this::inWords);
        kind.setWidthFull();
        fields.choice(
                "statement",
                kind.getLabel(),
                kind,
                StatementType::name,
                text -> kinds.stream()
                        .filter(each -> each.name().equals(text))
                        .findFirst()
                        .orElse(kinds.getFirst()),
                this::inWords);
    }

    private String inWords(StatementType value) {
        return getTranslation("claim.type." + value);
    }

    private <E extends Enum<E>> void choice(
            FormFields fields, String key, Select<E> select, E[] constants, Function<E, String> words) {
        select.setLabel(getTranslation("deposit.field." + key));
        select.setItems(constants);
        select.setItemLabelGenerator(words::apply);
        select.setWidthFull();
        fields.choice(key, select.getLabel(), select, E::name, text -> Choices.find(constants, text), words);
    }

    private void showParts() {
        parts.forEach((of, shown) -> shown.forEach(part -> part.setVisible(of == kind.getValue())));
    }

    void remember(String text, LonLat exact) {
        place.remember(text, exact);
    }

    void onPicking(Consumer<Boolean> listener) {
        place.onPicking(listener);
    }

    void release() {
        place.release();
    }

    /// The statement; nothing when there are problems, which then are known.
    Optional<Statement> read(FormProblems problems) {
        return switch (kind.getValue()) {
            case NAMED_AS_RARE_EARTH_PLACE -> Optional.of(new Statement.NamedAsRareEarthPlace());
            case HAS_RESOURCE -> resource.read(problems);
            case LIES_AT -> place.read(problems);
            case IS_OWNED_BY -> owner.read(problems);
            case CONTAINS_ELEMENTS, HAS_STATUS, HAS_DEPOSIT_TYPE, FREE_TEXT -> problems.attempt("", this::simple);
        };
    }

    private Statement simple() {
        return switch (kind.getValue()) {
            case HAS_STATUS -> new Statement.HasStatus(required("status", status.getValue()));
            case HAS_DEPOSIT_TYPE ->
                new Statement.HasDepositType(
                        required("type", type.getValue()),
                        InputText.line("typeAsStated", typeAsStated.getValue(), MAX_TEXT));
            case FREE_TEXT -> {
                String words = InputText.block("freeText", freeText.getValue(), MAX_TEXT);
                if (words == null) {
                    throw new InvalidInputException(Problem.of("freeText", "passage.freeText.missing"));
                }
                yield new Statement.FreeText(words);
            }
            default -> {
                if (elements.chosen().isEmpty()) {
                    throw new InvalidInputException(Problem.of("elements", "passage.elements.missing"));
                }
                yield new Statement.ContainsElements(elements.chosen());
            }
        };
    }

    private static <V> V required(String key, @Nullable V value) {
        if (value == null) {
            throw new InvalidInputException(Problem.of(key, "claim.value.missing"));
        }
        return value;
    }
}
