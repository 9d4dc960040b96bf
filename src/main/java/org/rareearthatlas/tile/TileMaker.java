package org.rareearthatlas.tile;

import org.geotools.api.filter.Filter;
import org.springframework.stereotype.Component;

/// Makes a tile from the catalog.
@Component
class TileMaker {

    private final ShapeLayer shapes;

    TileMaker(ShapeLayer shapes) {
        this.shapes = shapes;
    }

    /// The tile's bytes (Mapbox Vector Tile 2.1); none when it shows nothing. Layers without features are left out.
    byte[] make(TileSet tileSet, TileAddress address, Filter filter) {
        WireBuffer tile = new WireBuffer(8192);
        for (TileLayer layer : tileSet.layers()) {
            PointLayer points = new PointLayer(layer.source(), address);
            MvtLayer out = shapes.write(layer, address, filter, points);
            points.writeTo(out);
            if (!out.isEmpty()) {
                out.appendTo(tile);
            }
        }
        return tile.toBytes();
    }
}
