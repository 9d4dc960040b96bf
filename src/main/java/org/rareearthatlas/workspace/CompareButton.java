package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.comparison.PlaceRef;

/// Adds what the drawer shows to the places that are compared, or takes it out again.
class CompareButton extends NativeButton {

    private transient @Nullable PlaceRef place;
    private @Nullable ComparisonTray tray;

    CompareButton() {
        addClassNames("atlas-button", "quiet-button", "compare-button");
        addClickListener(click -> toggle());
        setText(getTranslation("comparison.add"));
        getElement().setAttribute("aria-pressed", "false");
    }

    /// @param path of the region or deposit, from the atlas's root
    void of(String path) {
        place = PlaceRef.ofPath(path).orElse(null);
        setVisible(place != null);
    }

    /// Shows whether the place is among the chosen ones.
    void use(ComparisonTray chosen) {
        tray = chosen;
        boolean isChosen = place != null && chosen.choice().contains(place);
        getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
    }

    private void toggle() {
        if (place != null && tray != null) {
            tray.toggle(place);
        }
    }
}
