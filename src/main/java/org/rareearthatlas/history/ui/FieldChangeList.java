package org.rareearthatlas.history.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// Field by field, what went and what came.
public class FieldChangeList extends DescriptionList {

    public FieldChangeList(List<FieldChange> changes) {
        addClassName("field-changes");
        changes.forEach(change -> add(new Term(change.field().label()), value(change)));
    }

    private static Description value(FieldChange change) {
        Description value = new Description();
        if (change.before() != null) {
            value.getElement().appendChild(mark("del", change.before()));
        }
        if (change.before() != null && change.after() != null) {
            value.add(new Span(" "));
        }
        if (change.after() != null) {
            value.getElement().appendChild(mark("ins", change.after()));
        }
        return value;
    }

    private static Element mark(String tag, String words) {
        Element mark = new Element(tag);
        mark.setText(words);
        return mark;
    }
}
