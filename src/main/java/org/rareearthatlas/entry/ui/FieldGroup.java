package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/// A part of a form under its own heading.
class FieldGroup extends Div {

    private final Div content = new Div();

    /// A part that is always open.
    FieldGroup(String headingKey) {
        this();
        H3 heading = new H3(getTranslation(headingKey));
        add(heading, content);
        setHeading(heading);
    }

    private FieldGroup() {
        addClassName("entry-group");
        content.addClassName("entry-fields");
        getElement().setAttribute("role", "group");
    }

    private void setHeading(H3 heading) {
        getElement().setAttribute("aria-label", heading.getText());
    }

    void addFields(Component... fields) {
        content.add(fields);
    }

    /// A part that is folded away until it is wanted.
    static Details folded(String heading, Component... fields) {
        Div content = new Div(fields);
        content.addClassName("entry-fields");
        Details details = new Details(heading, content);
        details.addClassName("entry-folded");
        details.setWidthFull();
        return details;
    }

    /// Words of help below a heading or field.
    static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("entry-hint");
        return hint;
    }
}
