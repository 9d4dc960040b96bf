package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearthatlas.deposit.Element;

/// Which elements a deposit is said to contain: one chip for each.
final class ElementFields extends FieldGroup {

    private final transient FormFields fields;
    private final Map<Element, Checkbox> chips = new EnumMap<>(Element.class);
    private final Details byProducts;

    ElementFields(FormFields fields) {
        super("entry.group.elements");
        this.fields = fields;
        addFields(
                chips(Element.Group.LIGHT, true),
                chips(Element.Group.HEAVY, true),
                chips(Element.Group.SCANDIUM_YTTRIUM, true));
        byProducts = folded(getTranslation("entry.elements.byProducts"), chips(Element.Group.BY_PRODUCT, false));
        ErrorLine error = new ErrorLine();
        addFields(byProducts, error);
        fields.add(new FormFields.Field(
                "elements",
                getTranslation("entry.group.elements"),
                error,
                () -> Element.format(chosen()),
                this::choose,
                this::inWords));
    }

    private Div chips(Element.Group group, boolean titled) {
        Div row = new Div();
        row.addClassName("entry-chips");
        String title = getTranslation("deposit.group." + group);
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        if (titled) {
            Span label = new Span(title);
            label.addClassName("entry-chips-title");
            row.add(label);
        }
        Element.of(group).forEach(element -> row.add(chip(element)));
        return row;
    }

    private Checkbox chip(Element element) {
        String name = getTranslation("element." + element);
        Checkbox chip = new Checkbox(element.name());
        chip.addClassName("entry-chip");
        chip.setAriaLabel(element + ", " + name);
        chip.getElement().setAttribute("title", name);
        chip.addValueChangeListener(change -> fields.changed());
        chips.put(element, chip);
        return chip;
    }

    Set<Element> chosen() {
        return chips.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void choose(String symbols) {
        Set<String> wanted = new HashSet<>(Arrays.asList(symbols.split(",")));
        chips.forEach((element, chip) -> chip.setValue(wanted.contains(element.name())));
        if (chosen().stream().anyMatch(element -> !element.isRareEarth())) {
            byProducts.setOpened(true);
        }
    }

    private String inWords(String symbols) {
        return symbols.replace(",", ", ");
    }
}
