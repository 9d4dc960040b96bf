package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Nothing is selected: the map alone.
@Route(value = "", layout = WorkspaceLayout.class)
@AnonymousAllowed
class HomeView extends Div implements DrawerContent {

    @Override
    public boolean opensDrawer() {
        return false;
    }

    @Override
    public String subject() {
        return getTranslation("app.title");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title");
    }
}
