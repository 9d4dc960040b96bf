package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.text.NotFoundException;

/// A region in the drawer.
@Route(value = "region/:slug", layout = WorkspaceLayout.class)
@AnonymousAllowed
class RegionView extends Div implements BeforeEnterObserver, DrawerContent {

    private final transient RegionSheets sheets;
    private final RegionPanel panel = new RegionPanel();
    private String slug = "";
    private String name = "";

    RegionView(RegionSheets sheets) {
        this.sheets = sheets;
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        if (!load()) {
            throw new NotFoundException("region", slug);
        }
    }

    private boolean load() {
        Optional<RegionSheet> sheet = sheets.find(slug, getLocale());
        sheet.ifPresent(found -> {
            name = new RegionWords(getLocale()).name(found.region());
            panel.show(found);
        });
        return sheet.isPresent();
    }

    @Override
    public void refresh() {
        load();
    }

    @Override
    public void useTray(ComparisonTray tray) {
        panel.useTray(tray);
    }

    @Override
    public String subject() {
        return name;
    }

    @Override
    public @Nullable FeatureRef feature() {
        return FeatureRef.region(slug);
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(RegionWords.path(slug));
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("app.title");
    }
}
