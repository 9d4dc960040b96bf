package org.rareearthatlas.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.rareearthatlas.uikit.Offers;
import org.rareearthatlas.uikit.ReaderLanguage;
import org.springframework.stereotype.Component;

/// Gives every page the reader's language and says what happens when the connection is lost or a write fails.
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final int RECONNECT_INTERVAL_MS = 2_000;
    private static final int RECONNECT_ATTEMPTS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .child(0)
                .attr("lang", ReaderLanguage.of(response.getVaadinRequest()).getLanguage()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new UnsavedErrors()));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    private static void prepare(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Locale locale = request == null ? Locale.ENGLISH : ReaderLanguage.of(request);
        ui.setLocale(locale);
        Offers.note(ui);
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(ui.getTranslation("shell.connection.lost"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("shell.connection.gaveUp"));
        reconnect.setReconnectInterval(RECONNECT_INTERVAL_MS);
        reconnect.setReconnectAttempts(RECONNECT_ATTEMPTS);
    }
}
