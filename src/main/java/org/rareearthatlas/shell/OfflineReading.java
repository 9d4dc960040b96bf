package org.rareearthatlas.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.rareearthatlas.security.AtlasMode;
import org.springframework.stereotype.Component;

/// Lets the browser keep pages for reading without a connection (`offline-worker.js`): not where one has to sign in
/// to read, because a copy would outlive the sign-out, and not while the page itself is being developed.
@Component
class OfflineReading implements VaadinServiceInitListener {

    static final String META = "atlas-offline";

    private final AtlasMode mode;

    OfflineReading(AtlasMode mode) {
        this.mode = mode;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        if (production && !mode.isSignInToRead()) {
            event.addIndexHtmlRequestListener(response -> response.getDocument()
                    .head()
                    .appendElement("meta")
                    .attr("name", META)
                    .attr("content", "offline-worker.js"));
        }
    }
}
