package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.ui.DepositWords;

/// Tells that a deposit is gone and takes it back on request.
class UndoNotice extends Notification {

    private static final int SHOWN_MS = 15_000;

    UndoNotice(String text, Runnable undo, DepositId deposit) {
        setDuration(SHOWN_MS);
        setPosition(Notices.POSITION);
        Button undoButton = new Button(getTranslation("workspace.undo"), click -> {
            close();
            undo.run();
            UI.getCurrent().navigate(DepositWords.path(deposit));
        });
        undoButton.addClassName("undo");
        Div line = new Div(new Span(text), undoButton);
        line.addClassName("notice-line");
        add(line);
    }
}
