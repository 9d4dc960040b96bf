package org.rareearthatlas.tile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.feature.Property;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.rareearthatlas.catalog.LayerName;
import org.springframework.stereotype.Component;

/// Writes features that the catalog has into a tile: areas, lines, and the points among them.
@Component
class ShapeLayer {

    /// Made of the world's units, so that their borders are simplified together.
    private static final Set<LayerName> OF_UNITS =
            Set.of(LayerName.LAND, LayerName.BOUNDARY, LayerName.UNIT, LayerName.REGION);

    private static final PrecisionModel WHOLE = new PrecisionModel(1);

    private final TileFeatures features;
    private final SharedBorders borders;

    ShapeLayer(TileFeatures features, SharedBorders borders) {
        this.features = features;
        this.borders = borders;
    }

    /// The layer's features that the tile shows.
    MvtLayer write(TileLayer layer, TileAddress address, Filter filter) {
        TileGeometry tile = new TileGeometry(address);
        ZoomDetail detail = ZoomDetail.of(address.set(), address.zoom());
        MvtLayer out = new MvtLayer(layer.name());
        PointLayer points = new PointLayer(layer.source(), address);
        Map<String, List<Geometry>> land = new LinkedHashMap<>();
        features.read(layer.source(), tile.boxesWgs84(), detail.distanceDeg(), filter, feature -> {
            Geometry geometry = (Geometry) feature.getDefaultGeometry();
            if (geometry.getDimension() == 0) {
                points.add(feature, tile.points(geometry));
                return;
            }
            Geometry shape =
                    tile.shape(OF_UNITS.contains(layer.source()) ? borders.simplify(geometry, detail) : geometry);
            if (shape.isEmpty()) {
                return;
            }
            if (layer.source() == LayerName.LAND) {
                land.computeIfAbsent(String.valueOf(feature.getAttribute("countryCode")), code -> new ArrayList<>())
                        .add(shape);
            } else {
                writeProperties(feature, out);
                out.shape(id(layer.source(), feature), shape);
            }
        });
        points.writeTo(out);
        land.forEach((country, parts) -> writeLand(country, parts, out));
        return out;
    }

    /// The finer details of land come in provinces: joined, they need no border inside.
    private static void writeLand(String country, List<Geometry> parts, MvtLayer out) {
        Geometry joined = parts.size() == 1
                ? parts.getFirst()
                : UnaryUnionNG.union(parts, parts.getFirst().getFactory(), WHOLE);
        out.property("countryCode", country);
        out.shape(-1, joined);
    }

    static void writeProperties(SimpleFeature feature, MvtLayer out) {
        for (Property property : feature.getProperties()) {
            if (!(property.getValue() instanceof Geometry)) {
                out.property(property.getName().getLocalPart(), property.getValue());
            }
        }
    }

    /// The number of a region or claim; -1 for what has none.
    static long id(LayerName layer, SimpleFeature feature) {
        return switch (layer) {
            case REGION -> (Long) feature.getAttribute("regionId");
            case CLAIM -> Long.parseLong(String.valueOf(feature.getAttribute("id")));
            default -> -1;
        };
    }
}
