package org.rareearthatlas.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapCamera;
import org.rareearthatlas.geo.MapProjection;
import tools.jackson.databind.JsonNode;

/// The map on the screen.
///
/// What it shows is declared state: every setter may be called at any time and again, and a map that the browser has
/// lost and rebuilt shows the same. What the reader does comes as events, checked on arrival; a message that the map
/// cannot have sent raises a [MapMessageException] and changes nothing.
///
/// A page element with the attribute `data-map-panel="left|right|bottom"` is taken to cover the map: the view keeps
/// what it shows within the free part.
@Tag("atlas-map")
@JsModule("./atlas-map/atlas-map.ts")
@NpmPackage(value = "ol", version = "10.11.0")
@NpmPackage(value = "proj4", version = "2.22.0")
@NpmPackage(value = "geographiclib-geodesic", version = "2.2.0")
public final class AtlasMap extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private static final String EVENT_DETAIL = "event.detail";
    private static final String SHOW_VIEW = "showView";

    /// A map that shows nothing until it is configured.
    public AtlasMap() {
        on("atlas-select", detail -> fireEvent(new FeatureSelectedEvent(this, MapMessages.selection(detail))));
        on("atlas-pick", detail -> fireEvent(new PointPickedEvent(this, MapMessages.point(detail))));
        on("atlas-outline", detail -> fireEvent(new OutlineDrawnEvent(this, MapMessages.outline(detail))));
        on("atlas-mode-cancel", detail -> {
            MapMessages.cancel(detail);
            fireEvent(new ModeCancelledEvent(this));
        });
        on("atlas-projection", detail -> {
            MapProjection projection = MapMessages.projection(detail);
            setProjection(projection);
            fireEvent(new ProjectionChosenEvent(this, projection));
        });
        on("atlas-share", detail -> fireEvent(new ShareRequestedEvent(this, MapMessages.view(detail))));
        on("atlas-sight", detail -> fireEvent(new SightChangedEvent(this, MapMessages.sight(detail))));
        setMode(MapMode.BROWSE);
    }

    /// What the map is made of. A new configuration builds the map anew.
    public void setConfig(MapConfig config) {
        getElement().setPropertyJson("config", MapWire.config(config));
    }

    /// Draws in this projection, which must be one of the configuration's; keeps the place looked at.
    public void setProjection(MapProjection projection) {
        getElement().setProperty("projection", projection.key());
    }

    /// The revisions of the layers; a layer whose revision is another one than before is asked for again.
    ///
    /// @param revisions layer name to an opaque text
    public void setRevisions(Map<String, String> revisions) {
        getElement().setPropertyJson("revisions", MapWire.texts(revisions));
    }

    /// Draws only what passes; what is selected is drawn all the same.
    ///
    /// @param depositsCql2 CQL2-Text on the features of deposits; empty for all
    /// @param regions ids of the regions to draw; null for all
    public void setFilter(String depositsCql2, @Nullable Collection<String> regions) {
        getElement().setPropertyJson("filter", MapWire.filter(depositsCql2, regions));
    }

    /// Whether the map tells what part of it is in sight: now, and each time it comes to rest.
    public void setFollowing(boolean following) {
        getElement().setProperty("following", following);
    }

    /// Lays a component of the page on the map, at the foot of its free part and above the legend.
    public void setFoot(Component foot) {
        foot.getElement().setAttribute("slot", "foot");
        getElement().appendChild(foot.getElement());
    }

    /// What is shown as selected; null for nothing. The view stays: see [#fitSelection()].
    public void setSelection(@Nullable FeatureRef selection) {
        getElement().setPropertyJson("selection", MapWire.ref(selection));
    }

    /// What is pointed at outside of the map, such as in a list; null for nothing.
    public void setHover(@Nullable FeatureRef hover) {
        getElement().setPropertyJson("hover", MapWire.ref(hover));
    }

    /// What a click means. Leaving [MapMode#BROWSE] moves the keyboard to the map, coming back returns it.
    public void setMode(MapMode mode) {
        getElement().setProperty("mode", mode.wireName());
    }

    /// The place being entered or looked for; null for none.
    public void setDraft(@Nullable MapDraft draft) {
        getElement().setPropertyJson("draft", MapWire.draft(draft));
    }

    /// Fits the view to the selection, as soon as it has been loaded.
    public void fitSelection() {
        getElement().callJsFunction("fitSelection");
    }

    /// Moves the view so that a place stands in the middle of its free part; the scale stays.
    public void centreOn(LonLat place) {
        getElement().callJsFunction("centreOn", place.lonDeg(), place.latDeg());
    }

    /// Goes to this view, in its projection, and keeps it until the reader moves the map; wins over [#fitSelection()].
    public void showView(MapCamera camera) {
        setProjection(camera.projection());
        getElement().callJsFunction(SHOW_VIEW, camera.fragment());
    }

    /// Takes back what [#showView] or the page's address asked for; the view stays.
    public void releaseView() {
        getElement().callJsFunction(SHOW_VIEW, "");
    }

    /// Asks what is in sight now.
    ///
    /// @param then is called once, on the window's thread, with nothing while the map is not drawn
    public void readView(Consumer<Optional<MapView>> then) {
        getElement().callJsFunction("viewNow").then(JsonNode.class, detail -> {
            boolean isDrawn = detail != null && detail.isObject();
            then.accept(isDrawn ? Optional.of(MapMessages.view(detail)) : Optional.empty());
        });
    }

    /// Shows a place amid its surroundings: in the middle of the free part, whatever panels open meanwhile, until the
    /// reader moves the map. A view that the page's address asks for comes first.
    ///
    /// @param metresPerPixel true metres at the place
    public void show(LonLat place, double metresPerPixel) {
        getElement().callJsFunction("centreOn", place.lonDeg(), place.latDeg(), metresPerPixel);
    }

    /// Fits the view to the projection's first view.
    public void fitHome() {
        getElement().callJsFunction("fitHome");
    }

    /// Zooms in (positive) or out; 1 doubles the scale.
    public void zoomBy(double delta) {
        getElement().callJsFunction("zoomBy", delta);
    }

    /// A region or deposit was chosen on the map, or nothing.
    public Registration addFeatureSelectedListener(ComponentEventListener<FeatureSelectedEvent> listener) {
        return addListener(FeatureSelectedEvent.class, listener);
    }

    /// A place was picked.
    public Registration addPointPickedListener(ComponentEventListener<PointPickedEvent> listener) {
        return addListener(PointPickedEvent.class, listener);
    }

    /// An outline was drawn or changed.
    public Registration addOutlineDrawnListener(ComponentEventListener<OutlineDrawnEvent> listener) {
        return addListener(OutlineDrawnEvent.class, listener);
    }

    /// Picking or drawing was given up.
    public Registration addModeCancelledListener(ComponentEventListener<ModeCancelledEvent> listener) {
        return addListener(ModeCancelledEvent.class, listener);
    }

    /// What the map shows is to be passed on.
    public Registration addShareRequestedListener(ComponentEventListener<ShareRequestedEvent> listener) {
        return addListener(ShareRequestedEvent.class, listener);
    }

    /// Something else is in sight; heard only while the map is followed.
    public Registration addSightChangedListener(ComponentEventListener<SightChangedEvent> listener) {
        return addListener(SightChangedEvent.class, listener);
    }

    /// Another projection was chosen.
    public Registration addProjectionChosenListener(ComponentEventListener<ProjectionChosenEvent> listener) {
        return addListener(ProjectionChosenEvent.class, listener);
    }

    private void on(String type, Consumer<JsonNode> handler) {
        getElement()
                .addEventListener(
                        type, event -> handler.accept(event.getEventData().path(EVENT_DETAIL)))
                .addEventData(EVENT_DETAIL);
    }
}
