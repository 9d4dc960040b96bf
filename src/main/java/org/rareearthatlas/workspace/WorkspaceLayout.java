package org.rareearthatlas.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimCalendar;
import org.rareearthatlas.comparison.PlaceComparisons;
import org.rareearthatlas.comparison.PlaceRef;
import org.rareearthatlas.explore.Exploration;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.map.FeatureSelectedEvent;
import org.rareearthatlas.map.MapView;
import org.rareearthatlas.security.AtlasMode;

/// The map screen: the map fills the window, the list floats on its left, the drawer opens on its right. It stays the
/// same while one moves from view to view; what is selected is told by the address alone.
@Tag("atlas-workspace")
@JsModule("./workspace/workspace.ts")
@AnonymousAllowed
public class WorkspaceLayout extends HtmlContainer implements RouterLayout, AfterNavigationObserver {

    private final transient MapConfigs configs;
    private final transient ChangeFeed changes;
    private final transient SuggestionNews news;
    private final transient Suggesting suggesting;
    private final transient Presence presence;
    private final SuggestionsLink suggestions;
    private transient Runnable stopNews = () -> {};
    private final AtlasMap map = new AtlasMap();
    private final Div announcements = new Div();
    private final transient Exploring exploring;
    private final ListPanel list;
    private final ComparisonTray tray;
    private final transient Timeline timeline;
    private final Drawer drawer = new Drawer(click -> close());
    private transient Runnable stopFollowing = () -> {};
    private transient @Nullable DrawerContent content;
    private boolean selectedOnMap;
    private boolean unlisted;

    WorkspaceLayout(
            MapConfigs configs,
            ChangeFeed changes,
            PlaceListings listings,
            Finder finder,
            AtlasMode mode,
            SuggestionNews news,
            Suggesting suggesting,
            Presence presence,
            Explorer explorer,
            PlaceComparisons comparisons,
            ClaimCalendar calendar,
            SampleTour sampleTour) {
        this.configs = configs;
        this.changes = changes;
        this.news = news;
        this.suggesting = suggesting;
        this.presence = presence;
        suggestions = news.link();
        exploring = new Exploring(explorer, this, getLocale(), this::show);
        tray = new ComparisonTray(comparisons, this::compareOthers);
        list = new ListPanel(listings, finder, mode.isTeam(), suggestions, this::announce, exploring, map);
        timeline = new Timeline(calendar, exploring);
        map.setFoot(timeline.bar());
        map.setConfig(configs.of(getLocale()));
        map.setRevisions(configs.revisions());
        map.addFeatureSelectedListener(this::selectOnMap);
        map.addShareRequestedListener(event -> share(event.view()));
        if (suggesting.isNameless()) {
            list.offerSuggesting();
        }
        list.offerComparing(tray::toggle);
        FirstHint hint = new FirstHint(sampleTour);
        Main main = new Main(map);
        main.getElement().setAttribute("aria-label", getTranslation("workspace.map"));
        announcements.addClassName("visually-hidden");
        announcements.getElement().setAttribute("role", "status");
        add(list, main, hint, tray, drawer, announcements, new Shortcuts(hint::restart));
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        drawer.show(view);
        content = view instanceof DrawerContent shown ? shown : null;
        if (view instanceof FormView form) {
            form.useSuggesting(suggesting);
            form.usePresence(presence);
        }
        if (content != null) {
            content.useMap(map);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        exploring.navigated(event);
        if (content == null) {
            return;
        }
        content.useFilter(exploring);
        content.useTray(tray);
        FeatureRef feature = content.feature();
        map.setSelection(feature);
        drawer.setContent(content);
        getElement().setProperty("current", feature == null ? "" : Addresses.of(feature));
        reveal(feature);
        if (feature != null && !selectedOnMap) {
            map.fitSelection();
        }
        selectedOnMap = false;
        announce(content.opensDrawer() ? getTranslation("workspace.opened", content.subject()) : "");
        getElement().callJsFunction("navigated", content.opensDrawer());
    }

    /// Brings the row of what is selected into sight; what has just been saved is listed a moment later.
    private void reveal(@Nullable FeatureRef feature) {
        int row = feature == null ? -1 : list.indexOf(Addresses.of(feature));
        unlisted = feature != null && row < 0;
        if (row >= 0) {
            getElement().callJsFunction("reveal", row);
        }
    }

    private void selectOnMap(FeatureSelectedEvent event) {
        if (content != null && content.takeSelection(event.feature())) {
            return;
        }
        if (event.feature().isEmpty() && content != null && content.keepsOpenOnEmptyClick()) {
            return;
        }
        selectedOnMap = true;
        String path = event.feature().map(Addresses::of).orElse("");
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    /// The browser knows the address as the reader sees it, parameters included.
    private void share(MapView view) {
        DrawerContent shown = content;
        getUI().ifPresent(ui -> ui.getPage().fetchCurrentURL(url -> {
            FeatureRef feature = shown == null ? null : shown.feature();
            String address = url.toString().replaceFirst("#.*$", "");
            String root = address.substring(0, address.length() - url.getFile().length()) + "/";
            new ShareDialog(
                            shown == null ? getTranslation("app.title") : shown.subject(),
                            feature == null ? "" : Addresses.of(feature),
                            address,
                            root,
                            view)
                    .open();
        }));
    }

    private void show(Explorer.Shown shown) {
        Exploration found = shown.exploration();
        map.setFilter(found.cql2(), shown.whole().findRegions().orElse(null));
        list.show(shown);
        timeline.show(found.filter());
        if (content != null) {
            content.explored(shown);
        }
        announce(getTranslation(
                found.sight() == null ? "filter.found" : "sight.found",
                shown.model().summary()));
    }

    private void compareOthers() {
        getElement()
                .setPropertyList(
                        "compared",
                        tray.choice().places().stream().map(PlaceRef::path).toList());
        announce(tray.spoken());
        if (content != null) {
            content.useTray(tray);
        }
    }

    private void close() {
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private void announce(String text) {
        announcements.setText(text);
    }

    private void refresh() {
        map.setRevisions(configs.revisions());
        list.refresh();
        exploring.refresh();
        timeline.refresh();
        if (content != null) {
            if (unlisted) {
                reveal(content.feature());
            }
            content.refresh();
        }
    }

    private void tellOfSuggestions() {
        suggestions.refresh();
        if (content != null) {
            content.suggestionsChanged();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stopFollowing = changes.follow(event.getUI(), this::refresh);
        tray.recall(event.getUI());
        stopNews = news.follow(event.getUI(), this::tellOfSuggestions);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopFollowing.run();
        stopNews.run();
    }
}
