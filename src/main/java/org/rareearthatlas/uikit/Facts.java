package org.rareearthatlas.uikit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// A row of figures, each with its name below.
public class Facts extends DescriptionList {

    /// @param value the figure as it is read, with its unit
    /// @param label what it is
    public record Fact(String value, String label) {}

    public Facts(List<Fact> facts) {
        addClassName("facts");
        for (Fact fact : facts) {
            add(new Div(new Term(fact.label()), new Description(fact.value())));
        }
    }
}
