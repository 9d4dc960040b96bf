package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;

/// A figure in the unit of its source.
///
/// @param <U> the units it can be in
final class AmountField<U extends Enum<U>> extends Div {

    private final String key;
    private final TextField number;
    private final Select<U> unit = new Select<>();
    private final U standard;
    private final transient Function<U, String> symbol;

    /// @param key of the figure; the unit's has the ending `Unit`
    /// @param standard the unit that is chosen at first, and in which the atlas keeps the figure
    AmountField(FormFields fields, String key, String label, U[] units, U standard, Function<U, String> symbol) {
        this.key = key;
        this.standard = standard;
        this.symbol = symbol;
        addClassNames("entry-amount");
        number = new TextField(label);
        number.getElement().setAttribute("inputmode", "decimal");
        Typing.follow(number);
        fields.text(key, label, number);
        unit.setItems(units);
        unit.setItemLabelGenerator(symbol::apply);
        unit.setAriaLabel(getTranslation("entry.unit.of", label));
        unit.setValue(standard);
        fields.choice(
                key + "Unit", getTranslation("entry.unit.of", label), unit, U::name, text -> find(units, text), symbol);
        add(number, unit);
    }

    /// The standard unit for a name of none, so that a unit is always chosen.
    private U find(U[] units, String name) {
        U found = Choices.find(units, name);
        return found == null ? standard : found;
    }

    /// The figure in its own unit; null when nothing was typed.
    ///
    /// @throws InvalidInputException when it is no number
    @Nullable
    Double read() {
        return NumberText.parse(key, number.getValue(), getLocale());
    }

    U unit() {
        return unit.getValue();
    }

    /// The figure as the source has it, such as "150 kt"; empty when it is in the standard unit, or there is none.
    Optional<String> converted() {
        return unit() == standard || number.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(number.getValue().strip() + " " + symbol.apply(unit()));
    }
}
