package org.rareearthatlas.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.region.WorldUnit;
import org.rareearthatlas.region.WorldUnits;
import org.springframework.stereotype.Component;

/// Simplifies the world's units once for each zoom that needs it, all together, so that neighbours keep one border
/// between them. Regions, land and borders are made of the vertices of the units; keeping of each just those that are
/// left draws all of them along the same lines.
@Component
class SharedBorders {

    private final WorldUnits units;
    private final Cache<ZoomDetail, Vertices> keptByDetail =
            Caffeine.newBuilder().maximumSize(16).build();

    SharedBorders(WorldUnits units) {
        this.units = units;
    }

    /// The geometry with the vertices that the zoom keeps; parts that collapse are left out.
    ///
    /// @param geometryWgs84 made of vertices of the world's units at this detail
    Geometry simplify(Geometry geometryWgs84, ZoomDetail detail) {
        return detail.toleranceDeg() == 0
                ? geometryWgs84
                : VertexSelection.keep(geometryWgs84, keptByDetail.get(detail, this::kept)::contains);
    }

    private Vertices kept(ZoomDetail detail) {
        Geometry[] coverage =
                units.list(detail.detail()).stream().map(WorldUnit::geometry).toArray(Geometry[]::new);
        Geometry[] simple = CoverageSimplifier.simplify(coverage, detail.toleranceDeg());
        return new Vertices(Arrays.stream(simple)
                .flatMapToLong(
                        geometry -> Arrays.stream(geometry.getCoordinates()).mapToLong(Vertices::key))
                .toArray());
    }

    /// A set of vertices in eight bytes each.
    private static final class Vertices {

        private final long[] sortedKeys;

        Vertices(long[] keys) {
            sortedKeys = LongStream.of(keys).sorted().distinct().toArray();
        }

        /// Vertices on 180° always stay: beyond it the same border goes on.
        boolean contains(Coordinate vertex) {
            return Math.abs(vertex.x) == 180 || Arrays.binarySearch(sortedKeys, key(vertex)) >= 0;
        }

        /// Two vertices of the world share a key with a probability of one in ten million.
        static long key(Coordinate vertex) {
            long x = Double.doubleToLongBits(vertex.x + 0.0) * 0x9E3779B97F4A7C15L;
            long y = Double.doubleToLongBits(vertex.y + 0.0);
            long mixed = (Long.rotateLeft(x, 31) ^ y) * 0xC2B2AE3D27D4EB4FL;
            return mixed ^ (mixed >>> 32);
        }
    }
}
