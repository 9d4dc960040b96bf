package org.rareearthatlas.deposit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.uikit.Chips;

/// Elements by their symbols, grouped as the form groups them; each says its name.
public class ElementChips extends Div {

    private final DepositWords words = new DepositWords(getLocale());

    public ElementChips(Collection<Element> elements) {
        addClassName("element-groups");
        for (Element.Group group : Element.Group.values()) {
            List<Element> members =
                    Element.of(group).stream().filter(elements::contains).toList();
            if (!members.isEmpty()) {
                add(group(group, members));
            }
        }
    }

    private Component group(Element.Group group, List<Element> members) {
        String name = words.groupName(group);
        Span label = new Span(name);
        label.addClassName("group-label");
        label.getElement().setAttribute("aria-hidden", "true");
        Div row =
                new Div(label, new Chips(name, members.stream().map(this::chip).toList()));
        row.addClassName("element-group");
        return row;
    }

    private Component chip(Element element) {
        Span chip = new Span(element.name());
        chip.addClassNames("element", element.isRareEarth() ? "rare-earth" : "by-product");
        chip.setTitle(words.elementName(element));
        return chip;
    }
}
