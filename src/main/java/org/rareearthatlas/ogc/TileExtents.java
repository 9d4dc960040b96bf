package org.rareearthatlas.ogc;

import java.util.Optional;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.geo.Wgs84;
import org.springframework.stereotype.Component;

/// The boxes around what is tiled, in degrees and on the map.
@Component
class TileExtents {

    private final OgcExtents extents;

    TileExtents(OgcExtents extents) {
        this.extents = extents;
    }

    /// In degrees, longitude first; absent when there are no features.
    Optional<ReferencedEnvelope> findWgs84(TiledResource resource) {
        return resource.collections().stream()
                .flatMap(collection -> extents.find(collection).stream())
                .reduce((one, other) -> {
                    ReferencedEnvelope both = new ReferencedEnvelope(one);
                    both.expandToInclude(other);
                    return both;
                });
    }

    /// In metres of the projection; absent when the map shows nothing of it.
    Optional<ProjectedBbox> find(TiledResource resource, MapProjection projection) {
        return findWgs84(resource)
                .map(box -> MapProjector.of(projection).project(geometry(box)))
                .filter(drawn -> !drawn.isEmpty())
                .map(Geometry::getEnvelopeInternal)
                .map(box -> new ProjectedBbox(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
    }

    private static Geometry geometry(Envelope box) {
        return Wgs84.FACTORY.toGeometry(box);
    }
}
