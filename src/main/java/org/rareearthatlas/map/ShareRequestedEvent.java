package org.rareearthatlas.map;

import com.vaadin.flow.component.ComponentEvent;

/// The reader wants to pass on what the map shows.
public final class ShareRequestedEvent extends ComponentEvent<AtlasMap> {

    private static final long serialVersionUID = 1L;

    private final transient MapView view;

    ShareRequestedEvent(AtlasMap source, MapView view) {
        super(source, true);
        this.view = view;
    }

    /// What is in sight.
    public MapView view() {
        return view;
    }
}
