package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rareearthatlas.region.RegionService;

@Route("")
@AnonymousAllowed
class MapView extends Div {

    MapView(RegionService regions) {
        add(new H1(getTranslation("app.title")));
        regions.search("").forEach(region -> add(new Div(region.names().preferred(getLocale()))));
    }
}
