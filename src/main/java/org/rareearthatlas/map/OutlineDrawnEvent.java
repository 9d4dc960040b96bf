package org.rareearthatlas.map;

import com.vaadin.flow.component.ComponentEvent;
import org.locationtech.jts.geom.Polygon;

/// The reader drew an outline, or changed the one drawn, in [MapMode#OUTLINE].
public final class OutlineDrawnEvent extends ComponentEvent<AtlasMap> {

    private static final long serialVersionUID = 1L;

    private final transient Polygon outlineWgs84;

    OutlineDrawnEvent(AtlasMap source, Polygon outlineWgs84) {
        super(source, true);
        this.outlineWgs84 = outlineWgs84;
    }

    /// One ring in degrees, corners joined the shorter way round: see [org.rareearthatlas.geo.Antimeridian#splitDrawn].
    public Polygon outlineWgs84() {
        return outlineWgs84;
    }
}
