package org.rareearthatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Short things in a row that wraps, each in a frame of its own.
public class Chips extends UnorderedList {

    public Chips(String accessibleName, List<? extends Component> chips) {
        addClassName("chips");
        getElement().setAttribute("aria-label", accessibleName);
        for (Component chip : chips) {
            chip.addClassName("chip");
            add(new ListItem(chip));
        }
    }
}
