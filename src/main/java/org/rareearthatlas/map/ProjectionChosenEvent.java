package org.rareearthatlas.map;

import com.vaadin.flow.component.ComponentEvent;
import org.rareearthatlas.geo.MapProjection;

/// The reader chose another projection; the map has taken it over already.
public final class ProjectionChosenEvent extends ComponentEvent<AtlasMap> {

    private static final long serialVersionUID = 1L;

    private final transient MapProjection projection;

    ProjectionChosenEvent(AtlasMap source, MapProjection projection) {
        super(source, true);
        this.projection = projection;
    }

    /// The projection chosen.
    public MapProjection projection() {
        return projection;
    }
}
