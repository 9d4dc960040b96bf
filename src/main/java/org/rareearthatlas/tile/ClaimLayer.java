package org.rareearthatlas.tile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.catalog.Filters;
import org.rareearthatlas.catalog.LayerName;
import org.rareearthatlas.pointindex.PointSelection;
import org.springframework.stereotype.Component;

/// Writes claims into a tile: each where they are few, otherwise their `count` for every region and every cell. None is
/// left out: those about deposits add up over a zoom's tiles, those about a region are in each tile that shows it.
@Component
class ClaimLayer {

    /// Areas repeat the region's border for each claim, so that a tile shows each only within this.
    private static final int MAX_VERTICES = 3_000;

    private final TileFeatures features;
    private final SharedBorders borders;

    ClaimLayer(TileFeatures features, SharedBorders borders) {
        this.features = features;
        this.borders = borders;
    }

    /// @param filter on the properties of claims
    /// @param deposits all of them
    MvtLayer write(String name, TileAddress address, Filter filter, PointSelection deposits) {
        MvtLayer out = new MvtLayer(name);
        PointLayer points = new PointLayer(LayerName.CLAIM, address);
        boolean counted = Filter.INCLUDE.equals(filter) && points.gathers(countIn(address, deposits));
        Areas areas = new Areas(address);
        read(address, counted ? aboutRegions() : filter, feature -> {
            Geometry geometry = (Geometry) feature.getDefaultGeometry();
            if (geometry.getDimension() == 0) {
                points.add(feature, areas.tile.points(geometry));
            } else {
                areas.add(feature, geometry);
            }
        });
        areas.writeTo(out);
        if (counted) {
            deposits.forEachPoint(
                    address.toIndex(),
                    deposit -> points.add(
                            deposit.claims(),
                            deposit.xInTile(address.zoom(), MvtLayer.EXTENT_BITS),
                            deposit.yInTile(address.zoom(), MvtLayer.EXTENT_BITS)));
        }
        points.writeTo(out);
        return out;
    }

    private static Filter aboutRegions() {
        return Filters.FACTORY.equals(Filters.FACTORY.property("subjectKind"), Filters.FACTORY.literal("REGION"));
    }

    private static int countIn(TileAddress address, PointSelection deposits) {
        int[] claims = {0};
        deposits.forEachPoint(address.toIndex(), deposit -> claims[0] += deposit.claims());
        return claims[0];
    }

    private void read(TileAddress address, Filter filter, Consumer<SimpleFeature> consumer) {
        ZoomDetail detail = ZoomDetail.of(address.set(), address.zoom());
        features.read(LayerName.CLAIM, new TileGeometry(address).boxesWgs84(), detail.distanceDeg(), filter, consumer);
    }

    /// The claims about regions with a border, region by region.
    private final class Areas {

        private final TileAddress address;
        private final TileGeometry tile;
        private final Map<Object, Geometry> shapes = new LinkedHashMap<>();
        private final Map<Object, List<SimpleFeature>> claims = new LinkedHashMap<>();

        Areas(TileAddress address) {
            this.address = address;
            this.tile = new TileGeometry(address);
        }

        void add(SimpleFeature claim, Geometry geometryWgs84) {
            Object region = claim.getAttribute("subjectId");
            Geometry shape = shapes.computeIfAbsent(
                    region,
                    key -> tile.shape(borders.simplify(geometryWgs84, ZoomDetail.of(address.set(), address.zoom()))));
            if (!shape.isEmpty()) {
                claims.computeIfAbsent(region, key -> new ArrayList<>()).add(claim);
            }
        }

        void writeTo(MvtLayer out) {
            int vertices = 0;
            for (Map.Entry<Object, List<SimpleFeature>> region : claims.entrySet()) {
                vertices += region.getValue().size() * shape(region.getKey()).getNumPoints();
            }
            boolean each = vertices <= MAX_VERTICES || address.zoom() >= PointRule.EACH_FROM_ZOOM;
            claims.forEach((region, said) -> write(shape(region), said, each, out));
        }

        private Geometry shape(Object region) {
            return Objects.requireNonNull(shapes.get(region));
        }

        private void write(Geometry shape, List<SimpleFeature> said, boolean each, MvtLayer out) {
            if (each || said.size() == 1) {
                for (SimpleFeature claim : said) {
                    ShapeLayer.writeProperties(claim, out);
                    out.shape(ShapeLayer.id(LayerName.CLAIM, claim), shape);
                }
                return;
            }
            for (String shared : List.of("subjectKind", "subjectId", "nameEn", "nameRu")) {
                out.property(shared, said.getFirst().getAttribute(shared));
            }
            out.property("count", said.size());
            out.shape(-1, shape);
        }
    }
}
