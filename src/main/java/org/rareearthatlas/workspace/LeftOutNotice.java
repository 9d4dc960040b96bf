package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import org.rareearthatlas.explore.FilterParameters.LeftOut;
import org.rareearthatlas.explore.ui.FilterWords;

/// Tells which values of a filter in the address were left out. Stays until it is closed.
class LeftOutNotice extends Notification {

    private static final int MOST_VALUES = 5;

    /// @param values at least one
    LeftOutNotice(List<LeftOut> values) {
        setDuration(0);
        setPosition(Notices.POSITION);
        FilterWords words = new FilterWords(getLocale(), Map.of());
        UnorderedList list = new UnorderedList();
        values.stream().limit(MOST_VALUES).forEach(value -> list.add(new ListItem(words.leftOut(value))));
        int more = values.size() - MOST_VALUES;
        if (more > 0) {
            list.add(new ListItem(getTranslation("filter.leftOut.more", more)));
        }
        Button close = new Button(getTranslation("filter.leftOut.close"), click -> close());
        Div text = new Div(new Paragraph(getTranslation("filter.leftOut")), list);
        text.addClassName("left-out-values");
        Div line = new Div(text, close);
        line.addClassNames("notice-line", "left-out-notice");
        add(line);
    }
}
