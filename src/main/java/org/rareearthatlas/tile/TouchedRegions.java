package org.rareearthatlas.tile;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.rareearthatlas.catalog.RegionShape;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.WorldUnits;
import org.springframework.stereotype.Component;

/// Tells which tiles show something of a region.
@Component
class TouchedRegions {

    /// The coarsest borders, which are asked here, lie by no more beside the finest, which a tile may show.
    private static final double BESIDE_DEG = 0.05;

    private static final GeometryFactory WGS84 = new GeometryFactory();

    private final WorldUnits units;

    TouchedRegions(WorldUnits units) {
        this.units = units;
    }

    /// Whether a tile, with its margin, touches one of the regions.
    Predicate<TileAddress> of(List<RegionShape> shapes) {
        List<PreparedGeometry> areas = shapes.stream()
                .distinct()
                .map(shape -> PreparedGeometryFactory.prepare(geometry(shape)))
                .toList();
        return address -> new TileGeometry(address)
                .boxesWgs84().stream()
                        .map(TouchedRegions::widened)
                        .anyMatch(box -> areas.stream().anyMatch(area -> area.intersects(box)));
    }

    private Geometry geometry(RegionShape shape) {
        LonLat point = shape.point();
        return shape.unitCodes().isEmpty()
                ? Objects.requireNonNull(point).toPoint()
                : units.union(shape.unitCodes(), Detail.OVERVIEW);
    }

    private static Geometry widened(Envelope boxWgs84) {
        double northDeg = Math.min(89.9, Math.max(Math.abs(boxWgs84.getMinY()), Math.abs(boxWgs84.getMaxY())));
        Envelope wide = new Envelope(boxWgs84);
        wide.expandBy(BESIDE_DEG / Math.cos(Math.toRadians(northDeg)), BESIDE_DEG);
        return WGS84.toGeometry(wide);
    }
}
