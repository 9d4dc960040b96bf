package org.rareearthatlas.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.SightChangedEvent;

/// Restricts list, charts and counts to what the map shows, and follows it as it moves. Off until the reader wants it;
/// stays as it is while one goes from view to view.
class SightSwitch extends Div {

    private final transient Exploring exploring;
    private final transient AtlasMap map;
    private final Checkbox following = new Checkbox();
    private final Span summary = new Span();

    SightSwitch(Exploring exploring, AtlasMap map) {
        this.exploring = exploring;
        this.map = map;
        addClassName("sight-switch");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("sight.label"));
        following.setLabel(getTranslation("sight.only"));
        following.addValueChangeListener(change -> follow(change.getValue()));
        summary.addClassName("filter-count");
        map.addSightChangedListener(this::moved);
        add(following, summary);
    }

    private void follow(boolean follows) {
        map.setFollowing(follows);
        if (!follows) {
            exploring.see(null);
        }
    }

    private void moved(SightChangedEvent event) {
        // one that was under way when the switch was turned off comes too late
        if (following.getValue()) {
            exploring.see(event.sight());
        }
    }

    /// Tells how much is in sight.
    ///
    /// @param found in words; null when the whole world is shown
    void show(@Nullable String found) {
        summary.setText(found == null ? "" : found);
    }
}
