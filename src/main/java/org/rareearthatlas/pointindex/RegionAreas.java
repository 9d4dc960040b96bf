package org.rareearthatlas.pointindex;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.rareearthatlas.deposit.DepositPoint;
import org.rareearthatlas.region.RegionOutline;
import org.rareearthatlas.region.RegionService;
import org.springframework.stereotype.Component;

/// Tells in which of the atlas's regions deposits are. A place without a border holds none.
@Component
class RegionAreas {

    /// @param locator null where there is no border
    private record Area(
            long id, String slug, Envelope box, @Nullable IndexedPointInAreaLocator locator) {

        static Area of(RegionOutline outline) {
            Geometry geometry = outline.geometry();
            return new Area(
                    outline.region().id().value(),
                    outline.region().slug(),
                    geometry.getEnvelopeInternal(),
                    geometry instanceof Polygonal ? new IndexedPointInAreaLocator(geometry) : null);
        }

        boolean holds(DepositPoint point) {
            if (point.statedRegionId() == id) {
                return true;
            }
            Coordinate at = new Coordinate(point.lonDeg(), point.latDeg());
            return point.isLocated()
                    && locator != null
                    && box.intersects(at)
                    && locator.locate(at) != Location.EXTERIOR;
        }
    }

    private final RegionService regions;
    private SoftReference<List<Area>> known = new SoftReference<>(null);

    RegionAreas(RegionService regions) {
        this.regions = regions;
    }

    /// Tells of a deposit what [LoadedPoint#regions] is, by the regions of this moment.
    Function<DepositPoint, String> finder() {
        List<Area> areas = areas();
        return point -> of(point, areas);
    }

    private static String of(DepositPoint point, List<Area> areas) {
        List<String> slugs =
                areas.stream().filter(area -> area.holds(point)).map(Area::slug).toList();
        return slugs.isEmpty() ? "" : slugs.stream().sorted().collect(Collectors.joining("|", "|", "|"));
    }

    private synchronized List<Area> areas() {
        List<Area> areas = known.get();
        if (areas == null) {
            areas = regions.listOutlines().stream().map(Area::of).toList();
            known = new SoftReference<>(areas);
        }
        return areas;
    }

    /// Reads the regions again when they are asked for next.
    synchronized void forget() {
        known.clear();
    }
}
