package org.rareearthatlas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shown when a page fails: what to do, and a number under which the log holds the rest.
@AnonymousAllowed
class InternalErrorView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrorView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Error {} at {}", number, event.getLocation().getPath(), parameter.getException());
        removeAll();
        addClassName("atlas-error-page");
        Anchor home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassName("atlas-button");
        home.setRouterIgnore(true);
        add(
                new H1(getTranslation("shell.error.title")),
                new Paragraph(getTranslation("shell.error.text")),
                new Paragraph(getTranslation("shell.error.number", number)),
                home);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.title") + " · " + getTranslation("app.title");
    }
}
