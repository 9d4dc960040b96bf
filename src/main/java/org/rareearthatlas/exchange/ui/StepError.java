package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.html.Paragraph;

/// Says what keeps a step from going on.
final class StepError extends Paragraph {

    StepError() {
        addClassName("entry-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
    }
}
