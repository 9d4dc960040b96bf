package org.rareearthatlas.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;

/// A view that the drawer shows. Home shows nothing and leaves the drawer closed.
interface DrawerContent extends HasDynamicTitle {

    /// What it is about, in few words: the title of the page and what a screen reader hears.
    String subject();

    @Override
    default String getPageTitle() {
        return subject() + " · " + I18NProvider.translate("app.title");
    }

    /// What it is about on the map.
    default @Nullable FeatureRef feature() {
        return null;
    }

    /// Its permanent address from the application's root; empty when it has none worth copying.
    default Optional<String> permanentPath() {
        return Optional.empty();
    }

    /// Reads again what it shows, because something on the map has changed. Must not disturb who reads or types.
    default void refresh() {}

    /// Reads again what it shows of suggestions, because one that concerns the acting user has changed.
    default void suggestionsChanged() {}

    /// Whether a click on the empty map leaves it open: a form must not go by a stray click.
    default boolean keepsOpenOnEmptyClick() {
        return false;
    }

    /// Whether it fills the drawer.
    default boolean opensDrawer() {
        return true;
    }

    /// Tells the view which map it can draw on and pick from.
    default void useMap(AtlasMap map) {}

    /// Gives the view the filter of the window, once it is open.
    default void useFilter(Exploring filter) {}

    /// Takes what was chosen on the map, or that nothing was, for itself; otherwise it is opened.
    default boolean takeSelection(Optional<FeatureRef> feature) {
        return false;
    }

    /// Gives the view the places that are chosen to be compared, once it is open and whenever they are others.
    default void useTray(ComparisonTray tray) {}

    /// Shows what passes the filter; called whenever that may be something else.
    default void explored(Explorer.Shown found) {}
}
