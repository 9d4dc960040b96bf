package org.rareearthatlas.map;

import com.vaadin.flow.component.ComponentEvent;
import org.rareearthatlas.geo.LonLat;

/// The reader picked a place, in [MapMode#PICK].
public final class PointPickedEvent extends ComponentEvent<AtlasMap> {

    private static final long serialVersionUID = 1L;

    private final transient LonLat place;

    PointPickedEvent(AtlasMap source, LonLat place) {
        super(source, true);
        this.place = place;
    }

    /// The place, in degrees.
    public LonLat place() {
        return place;
    }
}
