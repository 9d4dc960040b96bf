package org.rareearthatlas.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rareearthatlas.AtlasTest;

/// Every tile keeps to the specification, message by message.
@AtlasTest
class MvtRulesTest {

    private static final int MAX_ZOOM = 3;

    private final TileService tiles;

    MvtRulesTest(TileService tiles) {
        this.tiles = tiles;
    }

    @ParameterizedTest
    @EnumSource
    void everyTileKeepsToTheSpecification(TileMatrixSet set) {
        for (String tileSet : List.of("basemap", "region", "deposit", "claim")) {
            int features = 0;
            for (int zoom = 0; zoom <= MAX_ZOOM; zoom++) {
                TileLimits limits = set.limits(set.projection().extent(), zoom);
                for (int column = limits.minColumn(); column <= limits.maxColumn(); column++) {
                    for (int row = limits.minRow(); row <= limits.maxRow(); row++) {
                        features += check(tileSet, new TileAddress(set, zoom, column, row));
                    }
                }
            }
            assertThat(features).as(tileSet).isPositive();
        }
    }

    private int check(String tileSet, TileAddress address) {
        Tile tile = tiles.get(new TileRequest(TileSet.find(tileSet).orElseThrow(), address, null, PointRule.GATHERED));
        return MvtRules.check(
                tile.gzipped().plain(),
                "%s %s %d/%d/%d".formatted(tileSet, address.set(), address.zoom(), address.column(), address.row()));
    }

    /// A check that nothing fails checks nothing.
    @Test
    void findsWhatIsWrong() {
        refused(polygon(9, 0, 0, 26, 0, 20, 20, 0, 0, 19, 15), "outer ring");
        refused(polygon(9, 0, 0, 18, 20, 0, 0, 20), "last ring closed");
        refused(polygon(9, 0, 0, 26, 20, 0, 0, 0, 0, 20, 15), "a step of LineTo");
        refused(polygon(9, 0, 0, 18, 20, 0, 20, 0, 15), "outer ring");
        refused(polygon(9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15, 9, 2, 2, 18, 2, 0, 2, 0, 15), "area");
        assertThat(MvtRules.check(polygon(9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15), "right"))
                .isOne();
    }

    private static void refused(byte[] tile, String why) {
        assertThatThrownBy(() -> MvtRules.check(tile, "sample"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }

    private static byte[] polygon(Integer... commands) {
        return VectorTile.Tile.newBuilder()
                .addLayers(VectorTile.Tile.Layer.newBuilder()
                        .setVersion(2)
                        .setName("sample")
                        .setExtent(MvtLayer.EXTENT)
                        .addFeatures(VectorTile.Tile.Feature.newBuilder()
                                .setType(VectorTile.Tile.GeomType.POLYGON)
                                .addAllGeometry(List.of(commands))))
                .build()
                .toByteArray();
    }
}
