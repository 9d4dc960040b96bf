package org.rareearthatlas.tile;

import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.LayerName;
import org.rareearthatlas.pointindex.PointSelection;
import org.rareearthatlas.pointindex.PointView;
import org.springframework.stereotype.Component;

/// Makes a tile from the catalog.
@Component
class TileMaker {

    private final ShapeLayer shapes;
    private final DepositLayer deposits;
    private final ClaimLayer claims;

    TileMaker(ShapeLayer shapes, DepositLayer deposits, ClaimLayer claims) {
        this.shapes = shapes;
        this.deposits = deposits;
        this.claims = claims;
    }

    /// The tile's bytes (Mapbox Vector Tile 2.1); none when it shows nothing. Layers without features are left out.
    ///
    /// @param filter the request's filter, read
    /// @param view the deposits to show; null for a set without them
    byte[] make(TileRequest request, Filter filter, @Nullable PointView view) {
        WireBuffer tile = new WireBuffer(8192);
        for (TileLayer layer : request.tileSet().layers()) {
            MvtLayer out = write(layer, request, filter, view);
            if (!out.isEmpty()) {
                out.appendTo(tile);
            }
        }
        return tile.toBytes();
    }

    private MvtLayer write(TileLayer layer, TileRequest request, Filter filter, @Nullable PointView view) {
        TileAddress address = request.address();
        if (view != null && layer.source() == LayerName.DEPOSIT) {
            return deposits.write(layer.name(), address, request.points(), select(request, filter, view));
        }
        return view != null && layer.source() == LayerName.CLAIM
                ? claims.write(layer.name(), address, filter, view.all())
                : shapes.write(layer, address, filter);
    }

    private static PointSelection select(TileRequest request, Filter filter, PointView view) {
        TileFilter asked = request.filter();
        return asked == null ? view.all() : view.select(asked.key(), filter);
    }
}
