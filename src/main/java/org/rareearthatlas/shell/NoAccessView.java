package org.rareearthatlas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Shown to somebody signed in whose role does not allow a page.
@AnonymousAllowed
class NoAccessView extends Main implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        removeAll();
        addClassName("atlas-error-page");
        Anchor home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassName("atlas-button");
        home.setRouterIgnore(true);
        add(new H1(getTranslation("shell.noAccess.title")), new Paragraph(getTranslation("shell.noAccess.text")), home);
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.noAccess.title") + " · " + getTranslation("app.title");
    }
}
