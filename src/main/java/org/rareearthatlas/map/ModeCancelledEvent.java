package org.rareearthatlas.map;

import com.vaadin.flow.component.ComponentEvent;

/// The reader pressed Escape while picking or drawing; the mode is left to the listener.
public final class ModeCancelledEvent extends ComponentEvent<AtlasMap> {

    private static final long serialVersionUID = 1L;

    ModeCancelledEvent(AtlasMap source) {
        super(source, true);
    }
}
