package org.rareearthatlas.map;

import com.vaadin.flow.component.ComponentEvent;

/// The map came to rest on another part of the world; see [AtlasMap#setFollowing].
public final class SightChangedEvent extends ComponentEvent<AtlasMap> {

    private static final long serialVersionUID = 1L;

    private final transient MapSight sight;

    SightChangedEvent(AtlasMap source, MapSight sight) {
        super(source, true);
        this.sight = sight;
    }

    public MapSight sight() {
        return sight;
    }
}
