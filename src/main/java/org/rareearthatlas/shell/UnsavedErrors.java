package org.rareearthatlas.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Optional;
import org.rareearthatlas.database.WriteTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leaves the page as it is when the database takes no write now, so that what was typed can be saved once it does; any
/// other failure leads to [InternalErrorView].
class UnsavedErrors extends DefaultErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnsavedErrors.class);
    private static final int SHOWN_MS = 15_000;

    @Override
    public void error(ErrorEvent event) {
        Optional<WriteTrouble> trouble = WriteTrouble.find(event.getThrowable());
        UI ui = UI.getCurrent();
        if (trouble.isEmpty() || ui == null) {
            super.error(event);
            return;
        }
        LOG.error("Not saved", event.getThrowable());
        Notification notification =
                new Notification(ui.getTranslation("problem.database." + trouble.get()), SHOWN_MS, Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.open();
    }
}
