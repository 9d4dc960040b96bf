package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/// Tells that something is gone and takes it back on request.
class UndoNotice extends Notification {

    private static final int SHOWN_MS = 15_000;

    /// @param path where what was taken back is shown
    UndoNotice(String text, Runnable undo, String path) {
        setDuration(SHOWN_MS);
        setPosition(Notices.POSITION);
        Button undoButton = new Button(getTranslation("workspace.undo"), click -> {
            close();
            undo.run();
            UI.getCurrent().navigate(path);
        });
        undoButton.addClassName("undo");
        Div line = new Div(new Span(text), undoButton);
        line.addClassName("notice-line");
        add(line);
    }
}
